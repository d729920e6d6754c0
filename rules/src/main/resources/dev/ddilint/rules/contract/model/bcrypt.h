#pragma once
#include <ntdef.h>
#include <wdm_irql.h>
#include <windef.h>

// Cryptography next generation, as far as drivers use it. Its pages belong to the Windows API, not to the driver documentation.

typedef PVOID BCRYPT_HANDLE, BCRYPT_ALG_HANDLE, BCRYPT_KEY_HANDLE, BCRYPT_HASH_HANDLE, BCRYPT_SECRET_HANDLE;
typedef struct __ddi_page("") _BCryptBuffer {
    ULONG cbBuffer;
    ULONG BufferType;
    PVOID pvBuffer;
} BCryptBuffer, *PBCryptBuffer;
typedef struct __ddi_page("") _BCryptBufferDesc {
    ULONG ulVersion;
    ULONG cBuffers;
    PBCryptBuffer pBuffers;
} BCryptBufferDesc, *PBCryptBufferDesc;
typedef struct __ddi_page("") _BCRYPT_KEY_DATA_BLOB_HEADER {
    ULONG dwMagic;
    ULONG dwVersion;
    ULONG cbKeyData;
} BCRYPT_KEY_DATA_BLOB_HEADER, *PBCRYPT_KEY_DATA_BLOB_HEADER;
typedef struct __ddi_page("") _BCRYPT_KEY_BLOB {
    ULONG Magic;
} BCRYPT_KEY_BLOB;
typedef struct __ddi_page("") _BCRYPT_RSAKEY_BLOB {
    ULONG Magic;
    ULONG BitLength;
    ULONG cbPublicExp;
    ULONG cbModulus;
    ULONG cbPrime1;
    ULONG cbPrime2;
} BCRYPT_RSAKEY_BLOB;
typedef struct __ddi_page("") _BCRYPT_ECCKEY_BLOB {
    ULONG dwMagic;
    ULONG cbKey;
} BCRYPT_ECCKEY_BLOB, *PBCRYPT_ECCKEY_BLOB;
typedef struct __ddi_page("") _BCRYPT_PKCS1_PADDING_INFO {
    LPCWSTR pszAlgId;
} BCRYPT_PKCS1_PADDING_INFO;
typedef struct __ddi_page("") _BCRYPT_PSS_PADDING_INFO {
    LPCWSTR pszAlgId;
    ULONG cbSalt;
} BCRYPT_PSS_PADDING_INFO;
typedef struct __ddi_page("") _BCRYPT_OAEP_PADDING_INFO {
    LPCWSTR pszAlgId;
    PUCHAR pbLabel;
    ULONG cbLabel;
} BCRYPT_OAEP_PADDING_INFO;
typedef struct __ddi_page("") _BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO {
    ULONG cbSize;
    ULONG dwInfoVersion;
    PUCHAR pbNonce;
    ULONG cbNonce;
    PUCHAR pbAuthData;
    ULONG cbAuthData;
    PUCHAR pbTag;
    ULONG cbTag;
    PUCHAR pbMacContext;
    ULONG cbMacContext;
    ULONG cbAAD;
    ULONGLONG cbData;
    ULONG dwFlags;
} BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO, *PBCRYPT_AUTHENTICATED_CIPHER_MODE_INFO;
#define BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO_VERSION 1
#define BCRYPT_SUCCESS(Status) ((NTSTATUS)(Status) >= 0)
#define BCRYPT_PROV_DISPATCH 0x00000001
#define BCRYPT_BLOCK_PADDING 0x00000001
#define BCRYPT_PAD_NONE 0x00000001
#define BCRYPT_PAD_PKCS1 0x00000002
#define BCRYPT_PAD_OAEP 0x00000004
#define BCRYPT_PAD_PSS 0x00000008
#define BCRYPT_ALG_HANDLE_HMAC_FLAG 0x00000008
#define BCRYPT_HASH_REUSABLE_FLAG 0x00000020
#define BCRYPT_RNG_USE_ENTROPY_IN_BUFFER 0x00000001
#define BCRYPT_USE_SYSTEM_PREFERRED_RNG 0x00000002
#define BCRYPT_KEY_DATA_BLOB_MAGIC 0x4d42444b
#define BCRYPT_KEY_DATA_BLOB_VERSION1 0x1
#define BCRYPT_KEY_DATA_BLOB L"KeyDataBlob"
#define BCRYPT_OPAQUE_KEY_BLOB L"OpaqueKeyBlob"
#define BCRYPT_PUBLIC_KEY_BLOB L"PUBLICBLOB"
#define BCRYPT_PRIVATE_KEY_BLOB L"PRIVATEBLOB"
#define BCRYPT_RSAPUBLIC_BLOB L"RSAPUBLICBLOB"
#define BCRYPT_RSAPRIVATE_BLOB L"RSAPRIVATEBLOB"
#define BCRYPT_ECCPUBLIC_BLOB L"ECCPUBLICBLOB"
#define BCRYPT_ECCPRIVATE_BLOB L"ECCPRIVATEBLOB"
#define BCRYPT_OBJECT_LENGTH L"ObjectLength"
#define BCRYPT_HASH_LENGTH L"HashDigestLength"
#define BCRYPT_BLOCK_LENGTH L"BlockLength"
#define BCRYPT_KEY_LENGTH L"KeyLength"
#define BCRYPT_CHAINING_MODE L"ChainingMode"
#define BCRYPT_INITIALIZATION_VECTOR L"IV"
#define BCRYPT_CHAIN_MODE_CBC L"ChainingModeCBC"
#define BCRYPT_CHAIN_MODE_ECB L"ChainingModeECB"
#define BCRYPT_CHAIN_MODE_GCM L"ChainingModeGCM"
#define BCRYPT_CHAIN_MODE_CCM L"ChainingModeCCM"
#define BCRYPT_CHAIN_MODE_CFB L"ChainingModeCFB"
#define BCRYPT_CHAIN_MODE_NA L"ChainingModeN/A"
#define BCRYPT_AES_ALGORITHM L"AES"
#define BCRYPT_RNG_ALGORITHM L"RNG"
#define BCRYPT_RSA_ALGORITHM L"RSA"
#define BCRYPT_MD5_ALGORITHM L"MD5"
#define BCRYPT_SHA1_ALGORITHM L"SHA1"
#define BCRYPT_SHA256_ALGORITHM L"SHA256"
#define BCRYPT_SHA384_ALGORITHM L"SHA384"
#define BCRYPT_SHA512_ALGORITHM L"SHA512"
#define BCRYPT_ECDSA_P256_ALGORITHM L"ECDSA_P256"
#define BCRYPT_ECDSA_P384_ALGORITHM L"ECDSA_P384"
#define BCRYPT_ECDH_P256_ALGORITHM L"ECDH_P256"
#define BCRYPT_ECDH_P384_ALGORITHM L"ECDH_P384"
#define MS_PRIMITIVE_PROVIDER L"Microsoft Primitive Provider"

// Providers are opened and closed at PASSIVE_LEVEL; the rest may run at DISPATCH_LEVEL on handles that descend from a provider
// opened with BCRYPT_PROV_DISPATCH.
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
NTSTATUS BCryptOpenAlgorithmProvider(
    _Out_ __ddi_acquires(bcrypt_algorithm) BCRYPT_ALG_HANDLE *phAlgorithm, _In_z_ LPCWSTR pszAlgId,
    _In_opt_z_ LPCWSTR pszImplementation, _In_ ULONG dwFlags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_page("")
NTSTATUS BCryptCloseAlgorithmProvider(
    _Inout_ __ddi_releases(bcrypt_algorithm) BCRYPT_ALG_HANDLE hAlgorithm, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptGetProperty(
    _In_ BCRYPT_HANDLE hObject, _In_z_ LPCWSTR pszProperty,
    _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput, _Out_ ULONG *pcbResult,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptSetProperty(
    _Inout_ BCRYPT_HANDLE hObject, _In_z_ LPCWSTR pszProperty, _In_reads_bytes_(cbInput) PUCHAR pbInput,
    _In_ ULONG cbInput, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptGenRandom(
    _In_opt_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_writes_bytes_(cbBuffer) PUCHAR pbBuffer, _In_ ULONG cbBuffer,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptCreateHash(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ __ddi_acquires(bcrypt_hash) BCRYPT_HASH_HANDLE *phHash,
    _Out_writes_bytes_all_opt_(cbHashObject) PUCHAR pbHashObject, _In_ ULONG cbHashObject,
    _In_reads_bytes_opt_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptHashData(
    _Inout_ BCRYPT_HASH_HANDLE hHash, _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptFinishHash(
    _Inout_ BCRYPT_HASH_HANDLE hHash, _Out_writes_bytes_all_(cbOutput) PUCHAR pbOutput, _In_ ULONG cbOutput,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDuplicateHash(
    _In_ BCRYPT_HASH_HANDLE hHash, _Out_ __ddi_acquires(bcrypt_hash) BCRYPT_HASH_HANDLE *phNewHash,
    _Out_writes_bytes_all_opt_(cbHashObject) PUCHAR pbHashObject, _In_ ULONG cbHashObject, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDestroyHash(_Inout_ __ddi_releases(bcrypt_hash) BCRYPT_HASH_HANDLE hHash);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptHash(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _In_reads_bytes_opt_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret,
    _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput, _Out_writes_bytes_all_(cbOutput) PUCHAR pbOutput,
    _In_ ULONG cbOutput);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptGenerateSymmetricKey(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ __ddi_acquires(bcrypt_key) BCRYPT_KEY_HANDLE *phKey,
    _Out_writes_bytes_all_opt_(cbKeyObject) PUCHAR pbKeyObject, _In_ ULONG cbKeyObject,
    _In_reads_bytes_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptGenerateKeyPair(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ __ddi_acquires(bcrypt_key) BCRYPT_KEY_HANDLE *phKey,
    _In_ ULONG dwLength, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptFinalizeKeyPair(_Inout_ BCRYPT_KEY_HANDLE hKey, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptImportKey(
    _In_ BCRYPT_ALG_HANDLE hAlgorithm, _In_opt_ BCRYPT_KEY_HANDLE hImportKey, _In_z_ LPCWSTR pszBlobType,
    _Out_ __ddi_acquires(bcrypt_key) BCRYPT_KEY_HANDLE *phKey,
    _Out_writes_bytes_all_opt_(cbKeyObject) PUCHAR pbKeyObject, _In_ ULONG cbKeyObject,
    _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptImportKeyPair(
    _In_ BCRYPT_ALG_HANDLE hAlgorithm, _In_opt_ BCRYPT_KEY_HANDLE hImportKey, _In_z_ LPCWSTR pszBlobType,
    _Out_ __ddi_acquires(bcrypt_key) BCRYPT_KEY_HANDLE *phKey, _In_reads_bytes_(cbInput) PUCHAR pbInput,
    _In_ ULONG cbInput, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptExportKey(
    _In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ BCRYPT_KEY_HANDLE hExportKey, _In_z_ LPCWSTR pszBlobType,
    _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput, _Out_ ULONG *pcbResult,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDuplicateKey(
    _In_ BCRYPT_KEY_HANDLE hKey, _Out_ __ddi_acquires(bcrypt_key) BCRYPT_KEY_HANDLE *phNewKey,
    _Out_writes_bytes_all_opt_(cbKeyObject) PUCHAR pbKeyObject, _In_ ULONG cbKeyObject, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDestroyKey(_Inout_ __ddi_releases(bcrypt_key) BCRYPT_KEY_HANDLE hKey);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptEncrypt(
    _Inout_ BCRYPT_KEY_HANDLE hKey, _In_reads_bytes_opt_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput,
    _In_opt_ VOID *pPaddingInfo, _Inout_updates_bytes_opt_(cbIV) PUCHAR pbIV, _In_ ULONG cbIV,
    _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput, _Out_ ULONG *pcbResult,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDecrypt(
    _Inout_ BCRYPT_KEY_HANDLE hKey, _In_reads_bytes_opt_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput,
    _In_opt_ VOID *pPaddingInfo, _Inout_updates_bytes_opt_(cbIV) PUCHAR pbIV, _In_ ULONG cbIV,
    _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput, _Out_ ULONG *pcbResult,
    _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptSignHash(
    _In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ VOID *pPaddingInfo, _In_reads_bytes_(cbInput) PUCHAR pbInput,
    _In_ ULONG cbInput, _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput,
    _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptVerifySignature(
    _In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ VOID *pPaddingInfo, _In_reads_bytes_(cbHash) PUCHAR pbHash,
    _In_ ULONG cbHash, _In_reads_bytes_(cbSignature) PUCHAR pbSignature, _In_ ULONG cbSignature, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptSecretAgreement(
    _In_ BCRYPT_KEY_HANDLE hPrivKey, _In_ BCRYPT_KEY_HANDLE hPubKey,
    _Out_ __ddi_acquires(bcrypt_secret) BCRYPT_SECRET_HANDLE *phAgreedSecret, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDeriveKey(
    _In_ BCRYPT_SECRET_HANDLE hSharedSecret, _In_z_ LPCWSTR pwszKDF, _In_opt_ BCryptBufferDesc *pParameterList,
    _Out_writes_bytes_to_opt_(cbDerivedKey, *pcbResult) PUCHAR pbDerivedKey, _In_ ULONG cbDerivedKey,
    _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDestroySecret(_Inout_ __ddi_releases(bcrypt_secret) BCRYPT_SECRET_HANDLE hSecret);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_page("")
NTSTATUS BCryptDeriveKeyPBKDF2(
    _In_ BCRYPT_ALG_HANDLE hPrf, _In_reads_bytes_opt_(cbPassword) PUCHAR pbPassword, _In_ ULONG cbPassword,
    _In_reads_bytes_opt_(cbSalt) PUCHAR pbSalt, _In_ ULONG cbSalt, _In_ ULONGLONG cIterations,
    _Out_writes_bytes_(cbDerivedKey) PUCHAR pbDerivedKey, _In_ ULONG cbDerivedKey, _In_ ULONG dwFlags);
