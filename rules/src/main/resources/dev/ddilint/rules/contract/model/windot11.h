#pragma once
#pragma ddi_header(windot11)
#include <ntdef.h>
#include <ntddndis.h>
#include <wlantypes.h>

// Native 802.11: what a Wi-Fi miniport driver and the operating system tell each other.

/* ---- limits and small types ---- */
#define DOT11_RATE_SET_MAX_LENGTH 126
#define DOT11_WPS_DEVICE_NAME_MAX_LENGTH 32
#define DOT11_MAX_CHANNEL_HINTS 4
#define DOT11_MAX_NUM_DEFAULT_KEY 4
#define DOT11_MAX_PDU_SIZE 2346
#define DOT11_PHY_ID_ANY 0xffffffff
#define DOT11_WFD_DISCOVER_COMPLETE_MAX_LIST_SIZE 128
#define MAX_NUM_SUPPORTED_RATES 8
#define MAX_NUM_SUPPORTED_RATES_V2 255

typedef UCHAR DOT11_MAC_ADDRESS[6];
typedef DOT11_MAC_ADDRESS *PDOT11_MAC_ADDRESS;
typedef UCHAR DOT11_COUNTRY_OR_REGION_STRING[3];
typedef DOT11_COUNTRY_OR_REGION_STRING *PDOT11_COUNTRY_OR_REGION_STRING;
typedef UCHAR DOT11_PMKID_VALUE[16];
typedef UCHAR DOT11_DIALOG_TOKEN;
typedef UCHAR DOT11_WFD_STATUS_CODE;
typedef UCHAR DOT11_WFD_MINOR_REASON_CODE;
typedef UCHAR DOT11_WFD_DEVICE_CAPABILITY;
typedef UCHAR DOT11_WFD_GROUP_CAPABILITY;
typedef ULONG DOT11_ASSOC_STATUS;

/* ---- radios ---- */
typedef enum _DOT11_PHY_TYPE {
    dot11_phy_type_unknown = 0,
    dot11_phy_type_any = dot11_phy_type_unknown,
    dot11_phy_type_fhss = 1,
    dot11_phy_type_dsss = 2,
    dot11_phy_type_irbaseband = 3,
    dot11_phy_type_ofdm = 4,
    dot11_phy_type_hrdsss = 5,
    dot11_phy_type_erp = 6,
    dot11_phy_type_ht = 7,
    dot11_phy_type_vht = 8,
    dot11_phy_type_dmg = 9,
    dot11_phy_type_he = 10,
    dot11_phy_type_eht = 11,
    dot11_phy_type_IHV_start = 0x80000000,
    dot11_phy_type_IHV_end = 0xffffffff
} DOT11_PHY_TYPE, *PDOT11_PHY_TYPE;

typedef enum _DOT11_TEMP_TYPE {
    dot11_temp_type_unknown = 0,
    dot11_temp_type_1 = 1,
    dot11_temp_type_2 = 2
} DOT11_TEMP_TYPE, *PDOT11_TEMP_TYPE;

typedef enum _DOT11_DIVERSITY_SUPPORT {
    dot11_diversity_support_unknown = 0,
    dot11_diversity_support_fixedlist = 1,
    dot11_diversity_support_notsupported = 2,
    dot11_diversity_support_dynamic = 3
} DOT11_DIVERSITY_SUPPORT, *PDOT11_DIVERSITY_SUPPORT;

typedef struct _DOT11_RATE_SET {
    ULONG uRateSetLength;
    UCHAR ucRateSet[DOT11_RATE_SET_MAX_LENGTH];
} DOT11_RATE_SET, *PDOT11_RATE_SET;

typedef struct DOT11_DATA_RATE_MAPPING_ENTRY {
    UCHAR ucDataRateIndex;
    UCHAR ucDataRateFlag;
    USHORT usDataRateValue;
} DOT11_DATA_RATE_MAPPING_ENTRY, *PDOT11_DATA_RATE_MAPPING_ENTRY;

typedef struct __ddi_page("") _DOT11_DATA_RATE_MAPPING_TABLE {
    NDIS_OBJECT_HEADER Header;
    ULONG uDataRateMappingLength;
    DOT11_DATA_RATE_MAPPING_ENTRY DataRateMappingEntries[DOT11_RATE_SET_MAX_LENGTH];
} DOT11_DATA_RATE_MAPPING_TABLE, *PDOT11_DATA_RATE_MAPPING_TABLE;

typedef struct _DOT11_SUPPORTED_DATA_RATES_VALUE_V2 {
    UCHAR ucSupportedTxDataRatesValue[MAX_NUM_SUPPORTED_RATES_V2];
    UCHAR ucSupportedRxDataRatesValue[MAX_NUM_SUPPORTED_RATES_V2];
} DOT11_SUPPORTED_DATA_RATES_VALUE_V2, *PDOT11_SUPPORTED_DATA_RATES_VALUE_V2;

typedef struct DOT11_HRDSSS_PHY_ATTRIBUTES {
    BOOLEAN bShortPreambleOptionImplemented;
    BOOLEAN bPBCCOptionImplemented;
    BOOLEAN bChannelAgilityPresent;
    ULONG uHRCCAModeSupported;
} DOT11_HRDSSS_PHY_ATTRIBUTES, *PDOT11_HRDSSS_PHY_ATTRIBUTES;

typedef struct DOT11_OFDM_PHY_ATTRIBUTES {
    ULONG uFrequencyBandsSupported;
} DOT11_OFDM_PHY_ATTRIBUTES, *PDOT11_OFDM_PHY_ATTRIBUTES;

// Derived from DOT11_HRDSSS_PHY_ATTRIBUTES where C++ reads it, a member of its own in C: drivers spell it both ways.
typedef struct DOT11_ERP_PHY_ATTRIBUTES {
    union {
        DOT11_HRDSSS_PHY_ATTRIBUTES HRDSSSAttributes;
        struct {
            BOOLEAN bShortPreambleOptionImplemented;
            BOOLEAN bPBCCOptionImplemented;
            BOOLEAN bChannelAgilityPresent;
            ULONG uHRCCAModeSupported;
        };
    };
    BOOLEAN bERPPBCCOptionImplemented;
    BOOLEAN bDSSSOFDMOptionImplemented;
    BOOLEAN bShortSlotTimeOptionImplemented;
} DOT11_ERP_PHY_ATTRIBUTES, *PDOT11_ERP_PHY_ATTRIBUTES;

typedef struct DOT11_PHY_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    DOT11_PHY_TYPE PhyType;
    BOOLEAN bHardwarePhyState;
    BOOLEAN bSoftwarePhyState;
    BOOLEAN bCFPollable;
    ULONG uMPDUMaxLength;
    DOT11_TEMP_TYPE TempType;
    DOT11_DIVERSITY_SUPPORT DiversitySupport;
    union {
        DOT11_HRDSSS_PHY_ATTRIBUTES HRDSSSAttributes;
        DOT11_OFDM_PHY_ATTRIBUTES OFDMAttributes;
        DOT11_ERP_PHY_ATTRIBUTES ERPAttributes;
    };
    ULONG uNumberSupportedPowerLevels;
    ULONG TxPowerLevels[8];
    ULONG uNumDataRateMappingEntries;
    DOT11_DATA_RATE_MAPPING_ENTRY DataRateMappingEntries[DOT11_RATE_SET_MAX_LENGTH];
    DOT11_SUPPORTED_DATA_RATES_VALUE_V2 SupportedDataRatesValue;
} DOT11_PHY_ATTRIBUTES, *PDOT11_PHY_ATTRIBUTES;

typedef struct DOT11_PHY_ID_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    ULONG dot11PhyId[1];
} DOT11_PHY_ID_LIST, *PDOT11_PHY_ID_LIST;

typedef struct __ddi_page("") _DOT11_SUPPORTED_PHY_TYPES {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_PHY_TYPE dot11PHYType[1];
} DOT11_SUPPORTED_PHY_TYPES, *PDOT11_SUPPORTED_PHY_TYPES;

typedef struct __ddi_page("") _DOT11_SUPPORTED_POWER_LEVELS {
    ULONG uNumOfSupportedPowerLevels;
    ULONG uTxPowerLevelValues[MAX_NUM_SUPPORTED_RATES];
} DOT11_SUPPORTED_POWER_LEVELS, *PDOT11_SUPPORTED_POWER_LEVELS;

typedef struct _DOT11_SUPPORTED_ANTENNA {
    ULONG uAntennaListIndex;
    BOOLEAN bSupportedAntenna;
} DOT11_SUPPORTED_ANTENNA, *PDOT11_SUPPORTED_ANTENNA;

typedef struct _DOT11_SUPPORTED_ANTENNA_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SUPPORTED_ANTENNA dot11SupportedAntenna[1];
} DOT11_SUPPORTED_ANTENNA_LIST, *PDOT11_SUPPORTED_ANTENNA_LIST;

typedef struct __ddi_page("") _DOT11_DIVERSITY_SELECTION_RX {
    ULONG uAntennaListIndex;
    BOOLEAN bDiversitySelectionRX;
} DOT11_DIVERSITY_SELECTION_RX, *PDOT11_DIVERSITY_SELECTION_RX;

typedef struct __ddi_page("") _DOT11_DIVERSITY_SELECTION_RX_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_DIVERSITY_SELECTION_RX dot11DiversitySelectionRx[1];
} DOT11_DIVERSITY_SELECTION_RX_LIST, *PDOT11_DIVERSITY_SELECTION_RX_LIST;

typedef struct __ddi_page("") _DOT11_RECV_SENSITIVITY {
    UCHAR ucDataRate;
    LONG lRSSIMin;
    LONG lRSSIMax;
} DOT11_RECV_SENSITIVITY, *PDOT11_RECV_SENSITIVITY;

typedef struct __ddi_page("") _DOT11_RECV_SENSITIVITY_LIST {
    union {
        DOT11_PHY_TYPE dot11PhyType;
        ULONG uPhyId;
    };
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_RECV_SENSITIVITY dot11RecvSensitivity[1];
} DOT11_RECV_SENSITIVITY_LIST, *PDOT11_RECV_SENSITIVITY_LIST;

typedef struct __ddi_page("") _DOT11_REG_DOMAIN_VALUE {
    ULONG uRegDomainsSupportIndex;
    ULONG uRegDomainsSupportValue;
} DOT11_REG_DOMAIN_VALUE, *PDOT11_REG_DOMAIN_VALUE;

typedef struct __ddi_page("") _DOT11_REG_DOMAINS_SUPPORT_VALUE {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_REG_DOMAIN_VALUE dot11RegDomainValue[1];
} DOT11_REG_DOMAINS_SUPPORT_VALUE, *PDOT11_REG_DOMAINS_SUPPORT_VALUE;

typedef struct _DOT11_SUPPORTED_DSSS_CHANNEL {
    ULONG uChannel;
} DOT11_SUPPORTED_DSSS_CHANNEL, *PDOT11_SUPPORTED_DSSS_CHANNEL;

typedef struct _DOT11_SUPPORTED_DSSS_CHANNEL_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SUPPORTED_DSSS_CHANNEL dot11SupportedDSSSChannel[1];
} DOT11_SUPPORTED_DSSS_CHANNEL_LIST, *PDOT11_SUPPORTED_DSSS_CHANNEL_LIST;

typedef struct _DOT11_SUPPORTED_OFDM_FREQUENCY {
    ULONG uCenterFrequency;
} DOT11_SUPPORTED_OFDM_FREQUENCY, *PDOT11_SUPPORTED_OFDM_FREQUENCY;

typedef struct _DOT11_SUPPORTED_OFDM_FREQUENCY_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SUPPORTED_OFDM_FREQUENCY dot11SupportedOFDMFrequency[1];
} DOT11_SUPPORTED_OFDM_FREQUENCY_LIST, *PDOT11_SUPPORTED_OFDM_FREQUENCY_LIST;

typedef struct _DOT11_AVAILABLE_CHANNEL_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    ULONG uChannelNumber[1];
} DOT11_AVAILABLE_CHANNEL_LIST, *PDOT11_AVAILABLE_CHANNEL_LIST;

typedef struct _DOT11_AVAILABLE_FREQUENCY_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    ULONG uFrequencyValue[1];
} DOT11_AVAILABLE_FREQUENCY_LIST, *PDOT11_AVAILABLE_FREQUENCY_LIST;

typedef struct __ddi_page("") _DOT11_PHY_STATE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uPhyId;
    BOOLEAN bHardwarePhyState;
    BOOLEAN bSoftwarePhyState;
} DOT11_PHY_STATE_PARAMETERS, *PDOT11_PHY_STATE_PARAMETERS;

typedef struct _DOT11_PHY_FREQUENCY_ADOPTED_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG ulPhyId;
    union {
        ULONG ulChannel;
        ULONG ulFrequency;
    };
} DOT11_PHY_FREQUENCY_ADOPTED_PARAMETERS, *PDOT11_PHY_FREQUENCY_ADOPTED_PARAMETERS;

/* ---- what a miniport driver can do ---- */
typedef struct __ddi_page("") _DOT11_OPERATION_MODE_CAPABILITY {
    ULONG uReserved;
    ULONG uMajorVersion;
    ULONG uMinorVersion;
    ULONG uNumOfTXBuffers;
    ULONG uNumOfRXBuffers;
    ULONG uOpModeCapability;
} DOT11_OPERATION_MODE_CAPABILITY, *PDOT11_OPERATION_MODE_CAPABILITY;

typedef struct _DOT11_CURRENT_OPERATION_MODE {
    ULONG uReserved;
    ULONG uCurrentOpMode;
} DOT11_CURRENT_OPERATION_MODE, *PDOT11_CURRENT_OPERATION_MODE;

typedef struct __ddi_page("") _DOT11_OPTIONAL_CAPABILITY {
    ULONG uReserved;
    BOOLEAN bDot11PCF;
    BOOLEAN bDot11PCFMPDUTransferToPC;
    BOOLEAN bStrictlyOrderedServiceClass;
} DOT11_OPTIONAL_CAPABILITY, *PDOT11_OPTIONAL_CAPABILITY;

typedef struct __ddi_page("") _DOT11_CURRENT_OPTIONAL_CAPABILITY {
    ULONG uReserved;
    BOOLEAN bDot11CFPollable;
    BOOLEAN bDot11PCF;
    BOOLEAN bDot11PCFMPDUTransferToPC;
    BOOLEAN bStrictlyOrderedServiceClass;
} DOT11_CURRENT_OPTIONAL_CAPABILITY, *PDOT11_CURRENT_OPTIONAL_CAPABILITY;

typedef struct __ddi_page("") _DOT11_EXTSTA_CAPABILITY {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize;
    ULONG uDesiredBSSIDListSize;
    ULONG uDesiredSSIDListSize;
    ULONG uExcludedMacAddressListSize;
    ULONG uPrivacyExemptionListSize;
    ULONG uKeyMappingTableSize;
    ULONG uDefaultKeyTableSize;
    ULONG uWEPKeyValueMaxLength;
    ULONG uPMKIDCacheSize;
    ULONG uMaxNumPerSTADefaultKeyTables;
} DOT11_EXTSTA_CAPABILITY, *PDOT11_EXTSTA_CAPABILITY;

typedef struct DOT11_EXTSTA_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize;
    ULONG uDesiredBSSIDListSize;
    ULONG uDesiredSSIDListSize;
    ULONG uExcludedMacAddressListSize;
    ULONG uPrivacyExemptionListSize;
    ULONG uKeyMappingTableSize;
    ULONG uDefaultKeyTableSize;
    ULONG uWEPKeyValueMaxLength;
    ULONG uPMKIDCacheSize;
    ULONG uMaxNumPerSTADefaultKeyTables;
    BOOLEAN bStrictlyOrderedServiceClassImplemented;
    UCHAR ucSupportedQoSProtocolFlags;
    BOOLEAN bSafeModeImplemented;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uInfraNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedUcastAlgoPairs;
    ULONG uInfraNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastAlgoPairs;
    ULONG uAdhocNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedUcastAlgoPairs;
    ULONG uAdhocNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedMcastAlgoPairs;
    BOOLEAN bAutoPowerSaveMode;
    ULONG uMaxNetworkOffloadListSize;
    BOOLEAN bMFPCapable;
    ULONG uInfraNumSupportedMcastMgmtAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastMgmtAlgoPairs;
    BOOLEAN bNeighborReportSupported;
    BOOLEAN bAPChannelReportSupported;
    BOOLEAN bActionFramesSupported;
    BOOLEAN bANQPQueryOffloadSupported;
    BOOLEAN bHESSIDConnectionSupported;
} DOT11_EXTSTA_ATTRIBUTES, *PDOT11_EXTSTA_ATTRIBUTES;

typedef struct _DOT11_EXTAP_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize;
    ULONG uDesiredSSIDListSize;
    ULONG uPrivacyExemptionListSize;
    ULONG uAssociationTableSize;
    ULONG uDefaultKeyTableSize;
    ULONG uWEPKeyValueMaxLength;
    BOOLEAN bStrictlyOrderedServiceClassImplemented;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uInfraNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedUcastAlgoPairs;
    ULONG uInfraNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastAlgoPairs;
} DOT11_EXTAP_ATTRIBUTES, *PDOT11_EXTAP_ATTRIBUTES;

typedef struct _DOT11_VWIFI_COMBINATION {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumInfrastructure;
    ULONG uNumAdhoc;
    ULONG uNumSoftAP;
} DOT11_VWIFI_COMBINATION, *PDOT11_VWIFI_COMBINATION;

typedef struct _DOT11_VWIFI_COMBINATION_V2 {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumInfrastructure;
    ULONG uNumAdhoc;
    ULONG uNumSoftAP;
    ULONG uNumVirtualStation;
} DOT11_VWIFI_COMBINATION_V2, *PDOT11_VWIFI_COMBINATION_V2;

typedef struct _DOT11_VWIFI_COMBINATION_V3 {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumInfrastructure;
    ULONG uNumAdhoc;
    ULONG uNumSoftAP;
    ULONG uNumVirtualStation;
    ULONG uNumWFDGroup;
} DOT11_VWIFI_COMBINATION_V3, *PDOT11_VWIFI_COMBINATION_V3;

typedef struct DOT11_VWIFI_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uTotalNumOfEntries;
    DOT11_VWIFI_COMBINATION Combinations[1];
} DOT11_VWIFI_ATTRIBUTES, *PDOT11_VWIFI_ATTRIBUTES;

typedef struct _DOT11_WFD_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumConcurrentGORole;
    ULONG uNumConcurrentClientRole;
    ULONG WPSVersionsSupported;
    BOOLEAN bServiceDiscoverySupported;
    BOOLEAN bClientDiscoverabilitySupported;
    BOOLEAN bInfrastructureManagementSupported;
    ULONG uMaxSecondaryDeviceTypeListSize;
    DOT11_MAC_ADDRESS DeviceAddress;
    ULONG uInterfaceAddressListCount;
    PDOT11_MAC_ADDRESS pInterfaceAddressList;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uDiscoveryFilterListSize;
    ULONG uGORoleClientTableSize;
} DOT11_WFD_ATTRIBUTES, *PDOT11_WFD_ATTRIBUTES;

typedef struct DOT11_MAC_INFO {
    ULONG uReserved;
    ULONG uNdisPortNumber;
    DOT11_MAC_ADDRESS MacAddr;
} DOT11_MAC_INFO, *PDOT11_MAC_INFO;

typedef struct _DOT11_MAC_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uOpmodeMask;
} DOT11_MAC_PARAMETERS, *PDOT11_MAC_PARAMETERS;

typedef enum __ddi_page("") _DOT11_RESET_TYPE {
    dot11_reset_type_phy = 1,
    dot11_reset_type_mac = 2,
    dot11_reset_type_phy_and_mac = 3
} DOT11_RESET_TYPE, *PDOT11_RESET_TYPE;

typedef struct __ddi_page("") _DOT11_RESET_REQUEST {
    DOT11_RESET_TYPE dot11ResetType;
    DOT11_MAC_ADDRESS dot11MacAddress;
    BOOLEAN bSetDefaultMIB;
} DOT11_RESET_REQUEST, *PDOT11_RESET_REQUEST;

typedef struct _DOT11_STATUS_INDICATION {
    ULONG uStatusType;
    NDIS_STATUS ndisStatus;
} DOT11_STATUS_INDICATION, *PDOT11_STATUS_INDICATION;

typedef enum _DOT11_POWER_MODE {
    dot11_power_mode_unknown = 0,
    dot11_power_mode_active = 1,
    dot11_power_mode_powersave = 2
} DOT11_POWER_MODE, *PDOT11_POWER_MODE;

typedef enum _DOT11_POWER_MODE_REASON {
    dot11_power_mode_reason_no_change = 0,
    dot11_power_mode_reason_noncompliant_AP = 1,
    dot11_power_mode_reason_legacy_WFD_device = 2,
    dot11_power_mode_reason_compliant_AP = 3,
    dot11_power_mode_reason_compliant_WFD_device = 4,
    dot11_power_mode_reason_others = 5
} DOT11_POWER_MODE_REASON, *PDOT11_POWER_MODE_REASON;

typedef struct __ddi_page("") _DOT11_POWER_MGMT_MODE {
    DOT11_POWER_MODE dot11PowerMode;
    ULONG uPowerSaveLevel;
    USHORT usListenInterval;
    USHORT usAID;
    BOOLEAN bReceiveDTIMs;
} DOT11_POWER_MGMT_MODE, *PDOT11_POWER_MGMT_MODE;

typedef struct _DOT11_POWER_MGMT_AUTO_MODE_ENABLED_INFO {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bEnabled;
} DOT11_POWER_MGMT_AUTO_MODE_ENABLED_INFO, *PDOT11_POWER_MGMT_AUTO_MODE_ENABLED_INFO;

typedef struct _DOT11_POWER_MGMT_MODE_STATUS_INFO {
    NDIS_OBJECT_HEADER Header;
    DOT11_POWER_MODE PowerSaveMode;
    ULONG uPowerSaveLevel;
    DOT11_POWER_MODE_REASON Reason;
} DOT11_POWER_MGMT_MODE_STATUS_INFO, *PDOT11_POWER_MGMT_MODE_STATUS_INFO, *PDOT11_POWER_MGMT_MODE_STATUSINFO;

/* ---- lists ---- */
typedef struct __ddi_page("") _DOT11_SSID_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SSID SSIDs[1];
} DOT11_SSID_LIST, *PDOT11_SSID_LIST;

typedef struct __ddi_page("") _DOT11_BSSID_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_MAC_ADDRESS BSSIDs[1];
} DOT11_BSSID_LIST, *PDOT11_BSSID_LIST;

typedef struct __ddi_page("") _DOT11_MAC_ADDRESS_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_MAC_ADDRESS MacAddrs[1];
} DOT11_MAC_ADDRESS_LIST, *PDOT11_MAC_ADDRESS_LIST;

typedef struct DOT11_BYTE_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfBytes;
    ULONG uTotalNumOfBytes;
    UCHAR ucBuffer[1];
} DOT11_BYTE_ARRAY, *PDOT11_BYTE_ARRAY;

/* ---- scans ---- */
typedef enum __ddi_page("") _DOT11_SCAN_TYPE {
    dot11_scan_type_active = 1,
    dot11_scan_type_passive = 2,
    dot11_scan_type_auto = 3,
    dot11_scan_type_forced = 0x80000000
} DOT11_SCAN_TYPE, *PDOT11_SCAN_TYPE;

typedef enum __ddi_page("") _CH_DESCRIPTION_TYPE {
    ch_description_type_logical = 1,
    ch_description_type_center_frequency = 2,
    ch_description_type_phy_specific
} CH_DESCRIPTION_TYPE, *PCH_DESCRIPTION_TYPE;

typedef struct _DOT11_PHY_TYPE_INFO {
    union {
        DOT11_PHY_TYPE dot11PhyType;
        ULONG uPhyId;
    };
    BOOLEAN bUseParameters;
    ULONG uProbeDelay;
    ULONG uMinChannelTime;
    ULONG uMaxChannelTime;
    CH_DESCRIPTION_TYPE ChDescriptionType;
    ULONG uChannelListSize;
    UCHAR ucChannelListBuffer[1];
} DOT11_PHY_TYPE_INFO, *PDOT11_PHY_TYPE_INFO;

typedef struct _DOT11_SCAN_REQUEST_V2 {
    DOT11_BSS_TYPE dot11BSSType;
    DOT11_MAC_ADDRESS dot11BSSID;
    DOT11_SCAN_TYPE dot11ScanType;
    BOOLEAN bRestrictedScan;
    ULONG udot11SSIDsOffset;
    ULONG uNumOfdot11SSIDs;
    BOOLEAN bUseRequestIE;
    ULONG uRequestIDsOffset;
    ULONG uNumOfRequestIDs;
    ULONG uPhyTypeInfosOffset;
    ULONG uNumOfPhyTypeInfos;
    ULONG uIEsOffset;
    ULONG uIEsLength;
    UCHAR ucBuffer[1];
} DOT11_SCAN_REQUEST_V2, *PDOT11_SCAN_REQUEST_V2;

typedef union DOT11_BSS_ENTRY_PHY_SPECIFIC_INFO {
    ULONG uChCenterFrequency;
    struct {
        ULONG uHopPattern;
        ULONG uHopSet;
        ULONG uDwellTime;
    } FHSS;
} DOT11_BSS_ENTRY_PHY_SPECIFIC_INFO, *PDOT11_BSS_ENTRY_PHY_SPECIFIC_INFO;

typedef struct DOT11_BSS_ENTRY {
    ULONG uPhyId;
    DOT11_BSS_ENTRY_PHY_SPECIFIC_INFO PhySpecificInfo;
    DOT11_MAC_ADDRESS dot11BSSID;
    DOT11_BSS_TYPE dot11BSSType;
    LONG lRSSI;
    ULONG uLinkQuality;
    BOOLEAN bInRegDomain;
    USHORT usBeaconPeriod;
    ULONGLONG ullTimestamp;
    ULONGLONG ullHostTimestamp;
    USHORT usCapabilityInformation;
    ULONG uBufferLength;
    UCHAR ucBuffer[1];
} DOT11_BSS_ENTRY, *PDOT11_BSS_ENTRY;

typedef struct DOT11_CHANNEL_HINT {
    DOT11_PHY_TYPE Dot11PhyType;
    ULONG uChannelNumber;
} DOT11_CHANNEL_HINT, *PDOT11_CHANNEL_HINT;

typedef struct DOT11_OFFLOAD_NETWORK {
    DOT11_SSID Ssid;
    DOT11_CIPHER_ALGORITHM UnicastCipher;
    DOT11_AUTH_ALGORITHM AuthAlgo;
    DOT11_CHANNEL_HINT Dot11ChannelHints[DOT11_MAX_CHANNEL_HINTS];
} DOT11_OFFLOAD_NETWORK, *PDOT11_OFFLOAD_NETWORK;

typedef struct _DOT11_OFFLOAD_NETWORK_LIST_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG ulFlags;
    ULONG FastScanPeriod;
    ULONG FastScanIterations;
    ULONG SlowScanPeriod;
    ULONG uNumOfEntries;
    DOT11_OFFLOAD_NETWORK offloadNetworkList[1];
} DOT11_OFFLOAD_NETWORK_LIST_INFO, *PDOT11_OFFLOAD_NETWORK_LIST_INFO;

typedef struct _DOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_STATUS Status;
} DOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS, *PDOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS;

/* ---- security ---- */
typedef enum DOT11_DIRECTION {
    DOT11_DIR_INBOUND = 1,
    DOT11_DIR_OUTBOUND = 2,
    DOT11_DIR_BOTH = 3
} DOT11_DIRECTION, *PDOT11_DIRECTION;

typedef struct __ddi_page("") _DOT11_AUTH_ALGORITHM_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_AUTH_ALGORITHM AlgorithmIds[1];
} DOT11_AUTH_ALGORITHM_LIST, *PDOT11_AUTH_ALGORITHM_LIST;

typedef struct DOT11_CIPHER_ALGORITHM_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_CIPHER_ALGORITHM AlgorithmIds[1];
} DOT11_CIPHER_ALGORITHM_LIST, *PDOT11_CIPHER_ALGORITHM_LIST;

typedef struct DOT11_AUTH_CIPHER_PAIR_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_AUTH_CIPHER_PAIR AuthCipherPairs[1];
} DOT11_AUTH_CIPHER_PAIR_LIST, *PDOT11_AUTH_CIPHER_PAIR_LIST;

typedef struct DOT11_CIPHER_DEFAULT_KEY_VALUE {
    NDIS_OBJECT_HEADER Header;
    ULONG uKeyIndex;
    DOT11_CIPHER_ALGORITHM AlgorithmId;
    DOT11_MAC_ADDRESS MacAddr;
    BOOLEAN bDelete;
    BOOLEAN bStatic;
    USHORT usKeyLength;
    UCHAR ucKey[1];
} DOT11_CIPHER_DEFAULT_KEY_VALUE, *PDOT11_CIPHER_DEFAULT_KEY_VALUE;

typedef struct DOT11_CIPHER_KEY_MAPPING_KEY_VALUE {
    DOT11_MAC_ADDRESS PeerMacAddr;
    DOT11_CIPHER_ALGORITHM AlgorithmId;
    DOT11_DIRECTION Direction;
    BOOLEAN bDelete;
    BOOLEAN bStatic;
    USHORT usKeyLength;
    UCHAR ucKey[1];
} DOT11_CIPHER_KEY_MAPPING_KEY_VALUE, *PDOT11_CIPHER_KEY_MAPPING_KEY_VALUE;

typedef struct DOT11_KEY_ALGO_TKIP_MIC {
    UCHAR ucIV48Counter[6];
    ULONG ulTKIPKeyLength;
    ULONG ulMICKeyLength;
    UCHAR ucTKIPMICKeys[1];
} DOT11_KEY_ALGO_TKIP_MIC, *PDOT11_KEY_ALGO_TKIP_MIC;

typedef struct DOT11_KEY_ALGO_CCMP {
    UCHAR ucIV48Counter[6];
    ULONG ulCCMPKeyLength;
    UCHAR ucCCMPKey[1];
} DOT11_KEY_ALGO_CCMP, *PDOT11_KEY_ALGO_CCMP;

typedef struct DOT11_KEY_ALGO_BIP {
    UCHAR ucIPN[6];
    ULONG ulBIPKeyLength;
    UCHAR ucBIPKey[1];
} DOT11_KEY_ALGO_BIP, *PDOT11_KEY_ALGO_BIP;

typedef struct __ddi_page("") _DOT11_PMKID_ENTRY {
    DOT11_MAC_ADDRESS BSSID;
    DOT11_PMKID_VALUE PMKID;
    ULONG uFlags;
} DOT11_PMKID_ENTRY, *PDOT11_PMKID_ENTRY;

typedef struct __ddi_page("") _DOT11_PMKID_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_PMKID_ENTRY PMKIDs[1];
} DOT11_PMKID_LIST, *PDOT11_PMKID_LIST;

typedef struct __ddi_page("") _DOT11_BSSID_CANDIDATE {
    DOT11_MAC_ADDRESS BSSID;
    ULONG uFlags;
} DOT11_BSSID_CANDIDATE, *PDOT11_BSSID_CANDIDATE;

typedef struct __ddi_page("") _DOT11_PMKID_CANDIDATE_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uCandidateListSize;
    ULONG uCandidateListOffset;
} DOT11_PMKID_CANDIDATE_LIST_PARAMETERS, *PDOT11_PMKID_CANDIDATE_LIST_PARAMETERS;

typedef struct DOT11_PRIVACY_EXEMPTION {
    USHORT usEtherType;
    USHORT usExemptionActionType;
    USHORT usExemptionPacketType;
} DOT11_PRIVACY_EXEMPTION, *PDOT11_PRIVACY_EXEMPTION;

typedef struct __ddi_page("") _DOT11_PRIVACY_EXEMPTION_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_PRIVACY_EXEMPTION PrivacyExemptionEntries[1];
} DOT11_PRIVACY_EXEMPTION_LIST, *PDOT11_PRIVACY_EXEMPTION_LIST;

typedef struct __ddi_page("") _DOT11_TKIPMIC_FAILURE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bDefaultKeyFailure;
    ULONG uKeyIndex;
    DOT11_MAC_ADDRESS PeerMac;
} DOT11_TKIPMIC_FAILURE_PARAMETERS, *PDOT11_TKIPMIC_FAILURE_PARAMETERS;

typedef struct __ddi_page("") _DOT11_PORT_STATE_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMac;
    BOOLEAN bOpen;
} DOT11_PORT_STATE_NOTIFICATION, *PDOT11_PORT_STATE_NOTIFICATION;

/* ---- connections ---- */
typedef enum _DOT11_ASSOCIATION_STATE {
    dot11_assoc_state_zero = 0,
    dot11_assoc_state_unauth_unassoc = 1,
    dot11_assoc_state_auth_unassoc = 2,
    dot11_assoc_state_auth_assoc = 3
} DOT11_ASSOCIATION_STATE, *PDOT11_ASSOCIATION_STATE;

typedef enum __ddi_page("") _DOT11_DS_INFO {
    DOT11_DS_CHANGED,
    DOT11_DS_UNCHANGED,
    DOT11_DS_UNKNOWN
} DOT11_DS_INFO, *PDOT11_DS_INFO;

typedef struct __ddi_page("") _DOT11_IBSS_PARAMS {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bJoinOnly;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_IBSS_PARAMS, *PDOT11_IBSS_PARAMS;

typedef struct _DOT11_ADDITIONAL_IE {
    NDIS_OBJECT_HEADER Header;
    ULONG uBeaconIEsOffset;
    ULONG uBeaconIEsLength;
    ULONG uResponseIEsOffset;
    ULONG uResponseIEsLength;
} DOT11_ADDITIONAL_IE, *PDOT11_ADDITIONAL_IE;

typedef struct DOT11_ASSOCIATION_PARAMS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS BSSID;
    ULONG uAssocRequestIEsOffset;
    ULONG uAssocRequestIEsLength;
} DOT11_ASSOCIATION_PARAMS, *PDOT11_ASSOCIATION_PARAMS;

typedef struct __ddi_page("") _DOT11_ASSOCIATION_INFO_EX {
    DOT11_MAC_ADDRESS PeerMacAddress;
    DOT11_MAC_ADDRESS BSSID;
    USHORT usCapabilityInformation;
    USHORT usListenInterval;
    UCHAR ucPeerSupportedRates[MAX_NUM_SUPPORTED_RATES_V2];
    USHORT usAssociationID;
    DOT11_ASSOCIATION_STATE dot11AssociationState;
    DOT11_POWER_MODE dot11PowerMode;
    LARGE_INTEGER liAssociationUpTime;
    ULONGLONG ullNumOfTxPacketSuccesses;
    ULONGLONG ullNumOfTxPacketFailures;
    ULONGLONG ullNumOfRxPacketSuccesses;
    ULONGLONG ullNumOfRxPacketFailures;
} DOT11_ASSOCIATION_INFO_EX, *PDOT11_ASSOCIATION_INFO_EX;

typedef struct __ddi_page("") _DOT11_ASSOCIATION_INFO_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_ASSOCIATION_INFO_EX dot11AssocInfo[1];
} DOT11_ASSOCIATION_INFO_LIST, *PDOT11_ASSOCIATION_INFO_LIST;

typedef struct __ddi_page("") _DOT11_CONNECTION_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_BSS_TYPE BSSType;
    DOT11_MAC_ADDRESS AdhocBSSID;
    DOT11_SSID AdhocSSID;
} DOT11_CONNECTION_START_PARAMETERS, *PDOT11_CONNECTION_START_PARAMETERS;

typedef struct __ddi_page("") _DOT11_CONNECTION_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_ASSOC_STATUS uStatus;
} DOT11_CONNECTION_COMPLETION_PARAMETERS, *PDOT11_CONNECTION_COMPLETION_PARAMETERS;

typedef struct __ddi_page("") _DOT11_ASSOCIATION_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_SSID SSID;
    ULONG uIHVDataOffset;
    ULONG uIHVDataSize;
} DOT11_ASSOCIATION_START_PARAMETERS, *PDOT11_ASSOCIATION_START_PARAMETERS;

typedef struct DOT11_ENCAP_ENTRY {
    USHORT usEtherType;
    USHORT usEncapType;
} DOT11_ENCAP_ENTRY, *PDOT11_ENCAP_ENTRY;

typedef struct DOT11_ASSOCIATION_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_ASSOC_STATUS uStatus;
    BOOLEAN bReAssocReq;
    BOOLEAN bReAssocResp;
    ULONG uAssocReqOffset;
    ULONG uAssocReqSize;
    ULONG uAssocRespOffset;
    ULONG uAssocRespSize;
    ULONG uBeaconOffset;
    ULONG uBeaconSize;
    ULONG uIHVDataOffset;
    ULONG uIHVDataSize;
    DOT11_AUTH_ALGORITHM AuthAlgo;
    DOT11_CIPHER_ALGORITHM UnicastCipher;
    DOT11_CIPHER_ALGORITHM MulticastCipher;
    ULONG uActivePhyListOffset;
    ULONG uActivePhyListSize;
    BOOLEAN bFourAddressSupported;
    BOOLEAN bPortAuthorized;
    UCHAR ucActiveQoSProtocol;
    DOT11_DS_INFO DSInfo;
    ULONG uEncapTableOffset;
    ULONG uEncapTableSize;
    DOT11_CIPHER_ALGORITHM MulticastMgmtCipher;
    ULONG uAssocComebackTime;
} DOT11_ASSOCIATION_COMPLETION_PARAMETERS, *PDOT11_ASSOCIATION_COMPLETION_PARAMETERS;

typedef struct DOT11_DISASSOCIATION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_ASSOC_STATUS uReason;
    ULONG uIHVDataOffset;
    ULONG uIHVDataSize;
} DOT11_DISASSOCIATION_PARAMETERS, *PDOT11_DISASSOCIATION_PARAMETERS;

typedef struct DOT11_ROAMING_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS AdhocBSSID;
    DOT11_SSID AdhocSSID;
    DOT11_ASSOC_STATUS uRoamingReason;
} DOT11_ROAMING_START_PARAMETERS, *PDOT11_ROAMING_START_PARAMETERS;

typedef struct DOT11_ROAMING_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_ASSOC_STATUS uStatus;
} DOT11_ROAMING_COMPLETION_PARAMETERS, *PDOT11_ROAMING_COMPLETION_PARAMETERS;

typedef struct __ddi_page("") _DOT11_LINK_QUALITY_ENTRY {
    DOT11_MAC_ADDRESS PeerMacAddr;
    UCHAR ucLinkQuality;
} DOT11_LINK_QUALITY_ENTRY, *PDOT11_LINK_QUALITY_ENTRY;

typedef struct __ddi_page("") _DOT11_LINK_QUALITY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uLinkQualityListSize;
    ULONG uLinkQualityListOffset;
} DOT11_LINK_QUALITY_PARAMETERS, *PDOT11_LINK_QUALITY_PARAMETERS;

/* ---- frames ---- */
typedef struct DOT11_EXTSTA_SEND_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    USHORT usExemptionActionType;
    ULONG uPhyId;
    ULONG uDelayedSleepValue;
    PVOID pvMediaSpecificInfo;
    ULONG uSendFlags;
} DOT11_EXTSTA_SEND_CONTEXT, *PDOT11_EXTSTA_SEND_CONTEXT, DOT11_EXTAP_SEND_CONTEXT, *PDOT11_EXTAP_SEND_CONTEXT;

typedef struct DOT11_EXTSTA_RECV_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    ULONG uReceiveFlags;
    ULONG uPhyId;
    ULONG uChCenterFrequency;
    USHORT usNumberOfMPDUsReceived;
    LONG lRSSI;
    UCHAR ucDataRate;
    ULONG uSizeMediaSpecificInfo;
    PVOID pvMediaSpecificInfo;
    ULONGLONG ullTimestamp;
} DOT11_EXTSTA_RECV_CONTEXT, *PDOT11_EXTSTA_RECV_CONTEXT, DOT11_EXTAP_RECV_CONTEXT, *PDOT11_EXTAP_RECV_CONTEXT;

/* ---- counters ---- */
typedef struct DOT11_MAC_FRAME_STATISTICS {
    ULONGLONG ullTransmittedFrameCount;
    ULONGLONG ullReceivedFrameCount;
    ULONGLONG ullTransmittedFailureFrameCount;
    ULONGLONG ullReceivedFailureFrameCount;
    ULONGLONG ullWEPExcludedCount;
    ULONGLONG ullTKIPLocalMICFailures;
    ULONGLONG ullTKIPReplays;
    ULONGLONG ullTKIPICVErrorCount;
    ULONGLONG ullCCMPReplays;
    ULONGLONG ullCCMPDecryptErrors;
    ULONGLONG ullWEPUndecryptableCount;
    ULONGLONG ullWEPICVErrorCount;
    ULONGLONG ullDecryptSuccessCount;
    ULONGLONG ullDecryptFailureCount;
} DOT11_MAC_FRAME_STATISTICS, *PDOT11_MAC_FRAME_STATISTICS;

typedef struct DOT11_PHY_FRAME_STATISTICS {
    ULONGLONG ullTransmittedFrameCount;
    ULONGLONG ullMulticastTransmittedFrameCount;
    ULONGLONG ullFailedCount;
    ULONGLONG ullRetryCount;
    ULONGLONG ullMultipleRetryCount;
    ULONGLONG ullMaxTXLifetimeExceededCount;
    ULONGLONG ullTransmittedFragmentCount;
    ULONGLONG ullRTSSuccessCount;
    ULONGLONG ullRTSFailureCount;
    ULONGLONG ullACKFailureCount;
    ULONGLONG ullReceivedFrameCount;
    ULONGLONG ullMulticastReceivedFrameCount;
    ULONGLONG ullPromiscuousReceivedFrameCount;
    ULONGLONG ullMaxRXLifetimeExceededCount;
    ULONGLONG ullFrameDuplicateCount;
    ULONGLONG ullReceivedFragmentCount;
    ULONGLONG ullPromiscuousReceivedFragmentCount;
    ULONGLONG ullFCSErrorCount;
} DOT11_PHY_FRAME_STATISTICS, *PDOT11_PHY_FRAME_STATISTICS;

typedef struct DOT11_STATISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONGLONG ullFourWayHandshakeFailures;
    ULONGLONG ullTKIPCounterMeasuresInvoked;
    ULONGLONG ullReserved;
    DOT11_MAC_FRAME_STATISTICS MacUcastCounters;
    DOT11_MAC_FRAME_STATISTICS MacMcastCounters;
    DOT11_PHY_FRAME_STATISTICS PhyCounters[1];
} DOT11_STATISTICS, *PDOT11_STATISTICS;

typedef struct __ddi_page("") _DOT11_COUNTERS_ENTRY {
    ULONG uTransmittedFragmentCount;
    ULONG uMulticastTransmittedFrameCount;
    ULONG uFailedCount;
    ULONG uRetryCount;
    ULONG uMultipleRetryCount;
    ULONG uFrameDuplicateCount;
    ULONG uRTSSuccessCount;
    ULONG uRTSFailureCount;
    ULONG uACKFailureCount;
    ULONG uReceivedFragmentCount;
    ULONG uMulticastReceivedFrameCount;
    ULONG uFCSErrorCount;
    ULONG uTransmittedFrameCount;
} DOT11_COUNTERS_ENTRY, *PDOT11_COUNTERS_ENTRY;

/* ---- access points ---- */
typedef struct _DOT11_PEER_STATISTICS {
    ULONGLONG ullDecryptSuccessCount;
    ULONGLONG ullDecryptFailureCount;
    ULONGLONG ullTxPacketSuccessCount;
    ULONGLONG ullTxPacketFailureCount;
    ULONGLONG ullRxPacketSuccessCount;
    ULONGLONG ullRxPacketFailureCount;
} DOT11_PEER_STATISTICS, *PDOT11_PEER_STATISTICS;

typedef struct _DOT11_PEER_INFO {
    DOT11_MAC_ADDRESS MacAddress;
    USHORT usCapabilityInformation;
    DOT11_AUTH_ALGORITHM AuthAlgo;
    DOT11_CIPHER_ALGORITHM UnicastCipherAlgo;
    DOT11_CIPHER_ALGORITHM MulticastCipherAlgo;
    BOOLEAN bWpsEnabled;
    USHORT usListenInterval;
    UCHAR ucSupportedRates[MAX_NUM_SUPPORTED_RATES_V2];
    USHORT usAssociationID;
    DOT11_ASSOCIATION_STATE AssociationState;
    DOT11_POWER_MODE PowerMode;
    LARGE_INTEGER liAssociationUpTime;
    DOT11_PEER_STATISTICS Statistics;
} DOT11_PEER_INFO, *PDOT11_PEER_INFO;

typedef struct _DOT11_PEER_INFO_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_PEER_INFO PeerInfo[1];
} DOT11_PEER_INFO_LIST, *PDOT11_PEER_INFO_LIST;

typedef struct _DOT11_DISASSOCIATE_PEER_REQUEST {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
    USHORT usReason;
} DOT11_DISASSOCIATE_PEER_REQUEST, *PDOT11_DISASSOCIATE_PEER_REQUEST;

typedef struct _DOT11_INCOMING_ASSOC_DECISION {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
    BOOLEAN bAccept;
    USHORT usReasonCode;
    ULONG uAssocResponseIEsOffset;
    ULONG uAssocResponseIEsLength;
} DOT11_INCOMING_ASSOC_DECISION, *PDOT11_INCOMING_ASSOC_DECISION;

typedef struct _DOT11_INCOMING_ASSOC_DECISION_V2 {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
    BOOLEAN bAccept;
    USHORT usReasonCode;
    ULONG uAssocResponseIEsOffset;
    ULONG uAssocResponseIEsLength;
    DOT11_WFD_STATUS_CODE WFDStatus;
} DOT11_INCOMING_ASSOC_DECISION_V2, *PDOT11_INCOMING_ASSOC_DECISION_V2;

typedef struct _DOT11_INCOMING_ASSOC_STARTED_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
} DOT11_INCOMING_ASSOC_STARTED_PARAMETERS, *PDOT11_INCOMING_ASSOC_STARTED_PARAMETERS;

typedef struct _DOT11_INCOMING_ASSOC_REQUEST_RECEIVED_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
    BOOLEAN bReAssocReq;
    ULONG uAssocReqOffset;
    ULONG uAssocReqSize;
} DOT11_INCOMING_ASSOC_REQUEST_RECEIVED_PARAMETERS, *PDOT11_INCOMING_ASSOC_REQUEST_RECEIVED_PARAMETERS;

typedef struct _DOT11_INCOMING_ASSOC_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMacAddr;
    ULONG uStatus;
    UCHAR ucErrorSource;
    BOOLEAN bReAssocReq;
    BOOLEAN bReAssocResp;
    ULONG uAssocReqOffset;
    ULONG uAssocReqSize;
    ULONG uAssocRespOffset;
    ULONG uAssocRespSize;
    DOT11_AUTH_ALGORITHM AuthAlgo;
    DOT11_CIPHER_ALGORITHM UnicastCipher;
    DOT11_CIPHER_ALGORITHM MulticastCipher;
    ULONG uActivePhyListOffset;
    ULONG uActivePhyListSize;
    ULONG uBeaconOffset;
    ULONG uBeaconSize;
} DOT11_INCOMING_ASSOC_COMPLETION_PARAMETERS, *PDOT11_INCOMING_ASSOC_COMPLETION_PARAMETERS;

typedef struct _DOT11_STOP_AP_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG ulReason;
} DOT11_STOP_AP_PARAMETERS, *PDOT11_STOP_AP_PARAMETERS;

typedef struct _DOT11_CAN_SUSTAIN_AP_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG ulReason;
} DOT11_CAN_SUSTAIN_AP_PARAMETERS, *PDOT11_CAN_SUSTAIN_AP_PARAMETERS;

/* ---- Wi-Fi Direct ---- */
typedef enum _DOT11_WPS_CONFIG_METHOD {
    DOT11_WPS_CONFIG_METHOD_NULL = 0,
    DOT11_WPS_CONFIG_METHOD_DISPLAY = 0x0008,
    DOT11_WPS_CONFIG_METHOD_PUSHBUTTON = 0x0080,
    DOT11_WPS_CONFIG_METHOD_KEYPAD = 0x0100
} DOT11_WPS_CONFIG_METHOD, *PDOT11_WPS_CONFIG_METHOD;

typedef struct _DOT11_WPS_DEVICE_NAME {
    ULONG uDeviceNameLength;
    UCHAR ucDeviceName[DOT11_WPS_DEVICE_NAME_MAX_LENGTH];
} DOT11_WPS_DEVICE_NAME, *PDOT11_WPS_DEVICE_NAME;

typedef struct _DOT11_WFD_DEVICE_TYPE {
    USHORT CategoryID;
    USHORT SubCategoryID;
    UCHAR OUI[4];
} DOT11_WFD_DEVICE_TYPE, *PDOT11_WFD_DEVICE_TYPE;

typedef DOT11_WFD_DEVICE_TYPE DOT11_WPS_DEVICE_TYPE, *PDOT11_WPS_DEVICE_TYPE;

typedef struct _DOT11_WFD_CHANNEL {
    DOT11_COUNTRY_OR_REGION_STRING CountryRegionString;
    UCHAR OperatingClass;
    UCHAR ChannelNumber;
} DOT11_WFD_CHANNEL, *PDOT11_WFD_CHANNEL;

typedef struct _DOT11_WFD_CONFIGURATION_TIMEOUT {
    UCHAR GOTimeout;
    UCHAR ClientTimeout;
} DOT11_WFD_CONFIGURATION_TIMEOUT, *PDOT11_WFD_CONFIGURATION_TIMEOUT;

typedef struct _DOT11_WFD_GO_INTENT {
    UCHAR TieBreaker : 1;
    UCHAR Intent : 7;
} DOT11_WFD_GO_INTENT, *PDOT11_WFD_GO_INTENT;

typedef struct _DOT11_WFD_INVITATION_FLAGS {
    UCHAR InvitationType : 1;
    UCHAR Reserved : 7;
} DOT11_WFD_INVITATION_FLAGS, *PDOT11_WFD_INVITATION_FLAGS;

typedef struct __ddi_page("") _DOT11_WFD_GROUP_ID {
    DOT11_MAC_ADDRESS DeviceAddress;
    DOT11_SSID SSID;
} DOT11_WFD_GROUP_ID, *PDOT11_WFD_GROUP_ID;

typedef struct _DOT11_WFD_DEVICE_INFO {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS DeviceAddress;
    USHORT ConfigMethods;
    DOT11_WPS_DEVICE_TYPE PrimaryDeviceType;
    DOT11_WPS_DEVICE_NAME DeviceName;
} DOT11_WFD_DEVICE_INFO, *PDOT11_WFD_DEVICE_INFO;

typedef struct _DOT11_WFD_DEVICE_CAPABILITY_CONFIG {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bServiceDiscoveryEnabled;
    BOOLEAN bClientDiscoverabilityEnabled;
    BOOLEAN bConcurrentOperationSupported;
    BOOLEAN bInfrastructureManagementEnabled;
    BOOLEAN bDeviceLimitReached;
    BOOLEAN bInvitationProcedureEnabled;
    ULONG WPSVersionsEnabled;
} DOT11_WFD_DEVICE_CAPABILITY_CONFIG, *PDOT11_WFD_DEVICE_CAPABILITY_CONFIG;

typedef struct _DOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bPersistentGroupEnabled;
    BOOLEAN bIntraBSSDistributionSupported;
    BOOLEAN bCrossConnectionSupported;
    BOOLEAN bPersistentReconnectSupported;
    BOOLEAN bGroupFormationEnabled;
    ULONG uMaximumGroupLimit;
} DOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG, *PDOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG;

typedef struct _DOT11_WFD_SECONDARY_DEVICE_TYPE_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_WFD_DEVICE_TYPE SecondaryDeviceTypes[1];
} DOT11_WFD_SECONDARY_DEVICE_TYPE_LIST, *PDOT11_WFD_SECONDARY_DEVICE_TYPE_LIST;

typedef struct _DOT11_WFD_DEVICE_LISTEN_CHANNEL {
    NDIS_OBJECT_HEADER Header;
    UCHAR ChannelNumber;
} DOT11_WFD_DEVICE_LISTEN_CHANNEL, *PDOT11_WFD_DEVICE_LISTEN_CHANNEL;

typedef struct _DOT11_WFD_GROUP_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_WFD_CHANNEL AdvertisedOperatingChannel;
} DOT11_WFD_GROUP_START_PARAMETERS, *PDOT11_WFD_GROUP_START_PARAMETERS;

typedef struct _DOT11_WFD_GROUP_JOIN_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_WFD_CHANNEL GOOperatingChannel;
    ULONG GOConfigTime;
    BOOLEAN bInGroupFormation;
    BOOLEAN bWaitForWPSReady;
} DOT11_WFD_GROUP_JOIN_PARAMETERS, *PDOT11_WFD_GROUP_JOIN_PARAMETERS;

typedef struct _DOT11_WFD_ADDITIONAL_IE {
    NDIS_OBJECT_HEADER Header;
    ULONG uBeaconIEsOffset;
    ULONG uBeaconIEsLength;
    ULONG uProbeResponseIEsOffset;
    ULONG uProbeResponseIEsLength;
    ULONG uDefaultRequestIEsOffset;
    ULONG uDefaultRequestIEsLength;
} DOT11_WFD_ADDITIONAL_IE, *PDOT11_WFD_ADDITIONAL_IE;

typedef enum _DOT11_WFD_DISCOVER_TYPE {
    dot11_wfd_discover_type_scan_only = 1,
    dot11_wfd_discover_type_find_only = 2,
    dot11_wfd_discover_type_auto = 3,
    dot11_wfd_discover_type_scan_social_channels = 4,
    dot11_wfd_discover_type_forced = 0x80000000
} DOT11_WFD_DISCOVER_TYPE, *PDOT11_WFD_DISCOVER_TYPE;

typedef enum _DOT11_WFD_SCAN_TYPE {
    dot11_wfd_scan_type_active = 1,
    dot11_wfd_scan_type_passive = 2,
    dot11_wfd_scan_type_auto = 3
} DOT11_WFD_SCAN_TYPE, *PDOT11_WFD_SCAN_TYPE;

typedef struct _DOT11_WFD_DISCOVER_REQUEST {
    NDIS_OBJECT_HEADER Header;
    DOT11_WFD_DISCOVER_TYPE DiscoverType;
    DOT11_WFD_SCAN_TYPE ScanType;
    ULONG uDiscoverTimeout;
    ULONG uDeviceFilterListOffset;
    ULONG uNumDeviceFilters;
    ULONG uIEsOffset;
    ULONG uIEsLength;
    BOOLEAN bForceScanLegacyNetworks;
} DOT11_WFD_DISCOVER_REQUEST, *PDOT11_WFD_DISCOVER_REQUEST;

typedef struct _DOT11_WFD_DISCOVER_DEVICE_FILTER {
    DOT11_MAC_ADDRESS DeviceID;
    UCHAR ucBitmask;
    DOT11_SSID GroupSSID;
} DOT11_WFD_DISCOVER_DEVICE_FILTER, *PDOT11_WFD_DISCOVER_DEVICE_FILTER;

typedef struct _DOT11_WFD_DEVICE_ENTRY {
    ULONG uPhyId;
    DOT11_BSS_ENTRY_PHY_SPECIFIC_INFO PhySpecificInfo;
    DOT11_MAC_ADDRESS dot11BSSID;
    DOT11_BSS_TYPE dot11BSSType;
    DOT11_MAC_ADDRESS TransmitterAddress;
    LONG lRSSI;
    ULONG uLinkQuality;
    USHORT usBeaconPeriod;
    ULONGLONG ullTimestamp;
    ULONGLONG ullBeaconHostTimestamp;
    ULONGLONG ullProbeResponseHostTimestamp;
    USHORT usCapabilityInformation;
    ULONG uBeaconIEsOffset;
    ULONG uBeaconIEsLength;
    ULONG uProbeResponseIEsOffset;
    ULONG uProbeResponseIEsLength;
} DOT11_WFD_DEVICE_ENTRY, *PDOT11_WFD_DEVICE_ENTRY;

typedef struct _DOT11_WFD_DISCOVER_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_STATUS Status;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    ULONG uListOffset;
    ULONG uListLength;
} DOT11_WFD_DISCOVER_COMPLETE_PARAMETERS, *PDOT11_WFD_DISCOVER_COMPLETE_PARAMETERS;

/* ---- Wi-Fi Direct: frames to send ---- */
typedef struct __ddi_page("") _DOT11_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    ULONG uSendTimeout;
    DOT11_WFD_GO_INTENT GroupOwnerIntent;
    DOT11_WFD_CONFIGURATION_TIMEOUT MinimumConfigTimeout;
    DOT11_MAC_ADDRESS IntendedInterfaceAddress;
    DOT11_WFD_GROUP_CAPABILITY GroupCapability;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS, *PDOT11_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS;

typedef struct _DOT11_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uSendTimeout;
    DOT11_WFD_STATUS_CODE Status;
    DOT11_WFD_GO_INTENT GroupOwnerIntent;
    DOT11_WFD_CONFIGURATION_TIMEOUT MinimumConfigTimeout;
    DOT11_MAC_ADDRESS IntendedInterfaceAddress;
    DOT11_WFD_GROUP_CAPABILITY GroupCapability;
    DOT11_WFD_GROUP_ID GroupID;
    BOOLEAN bUseGroupID;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS, *PDOT11_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS;

typedef struct _DOT11_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID ResponseContext;
    ULONG uSendTimeout;
    DOT11_WFD_STATUS_CODE Status;
    DOT11_WFD_GROUP_CAPABILITY GroupCapability;
    DOT11_WFD_GROUP_ID GroupID;
    BOOLEAN bUseGroupID;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS, *PDOT11_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS;

typedef struct _DOT11_SEND_INVITATION_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_DIALOG_TOKEN DialogToken;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    ULONG uSendTimeout;
    DOT11_WFD_CONFIGURATION_TIMEOUT MinimumConfigTimeout;
    DOT11_WFD_INVITATION_FLAGS InvitationFlags;
    DOT11_MAC_ADDRESS GroupBSSID;
    BOOLEAN bUseGroupBSSID;
    DOT11_WFD_CHANNEL OperatingChannel;
    BOOLEAN bUseSpecifiedOperatingChannel;
    DOT11_WFD_GROUP_ID GroupID;
    BOOLEAN bLocalGO;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_INVITATION_REQUEST_PARAMETERS, *PDOT11_SEND_INVITATION_REQUEST_PARAMETERS;

typedef struct _DOT11_SEND_INVITATION_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS ReceiverDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uSendTimeout;
    DOT11_WFD_STATUS_CODE Status;
    DOT11_WFD_CONFIGURATION_TIMEOUT MinimumConfigTimeout;
    DOT11_MAC_ADDRESS GroupBSSID;
    BOOLEAN bUseGroupBSSID;
    DOT11_WFD_CHANNEL OperatingChannel;
    BOOLEAN bUseSpecifiedOperatingChannel;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_INVITATION_RESPONSE_PARAMETERS, *PDOT11_SEND_INVITATION_RESPONSE_PARAMETERS;

typedef struct _DOT11_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_DIALOG_TOKEN DialogToken;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    ULONG uSendTimeout;
    DOT11_WFD_GROUP_CAPABILITY GroupCapability;
    DOT11_WFD_GROUP_ID GroupID;
    BOOLEAN bUseGroupID;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS, *PDOT11_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS;

typedef struct _DOT11_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS ReceiverDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uSendTimeout;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS, *PDOT11_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS;

/* ---- Wi-Fi Direct: frames sent ---- */
typedef struct _DOT11_GO_NEGOTIATION_REQUEST_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_GO_NEGOTIATION_REQUEST_SEND_COMPLETE_PARAMETERS, *PDOT11_GO_NEGOTIATION_REQUEST_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_GO_NEGOTIATION_RESPONSE_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_GO_NEGOTIATION_RESPONSE_SEND_COMPLETE_PARAMETERS, *PDOT11_GO_NEGOTIATION_RESPONSE_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_GO_NEGOTIATION_CONFIRMATION_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_GO_NEGOTIATION_CONFIRMATION_SEND_COMPLETE_PARAMETERS, *PDOT11_GO_NEGOTIATION_CONFIRMATION_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_INVITATION_REQUEST_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_MAC_ADDRESS ReceiverAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_INVITATION_REQUEST_SEND_COMPLETE_PARAMETERS, *PDOT11_INVITATION_REQUEST_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_INVITATION_RESPONSE_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS ReceiverDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_INVITATION_RESPONSE_SEND_COMPLETE_PARAMETERS, *PDOT11_INVITATION_RESPONSE_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_MAC_ADDRESS ReceiverAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS, *PDOT11_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS;

typedef struct _DOT11_PROVISION_DISCOVERY_RESPONSE_SEND_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS ReceiverDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    NDIS_STATUS Status;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_PROVISION_DISCOVERY_RESPONSE_SEND_COMPLETE_PARAMETERS, *PDOT11_PROVISION_DISCOVERY_RESPONSE_SEND_COMPLETE_PARAMETERS;

/* ---- Wi-Fi Direct: frames received ---- */
typedef struct _DOT11_RECEIVED_GO_NEGOTIATION_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_GO_NEGOTIATION_REQUEST_PARAMETERS, *PDOT11_RECEIVED_GO_NEGOTIATION_REQUEST_PARAMETERS;

typedef struct _DOT11_RECEIVED_GO_NEGOTIATION_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID ResponseContext;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_GO_NEGOTIATION_RESPONSE_PARAMETERS, *PDOT11_RECEIVED_GO_NEGOTIATION_RESPONSE_PARAMETERS;

typedef struct _DOT11_RECEIVED_GO_NEGOTIATION_CONFIRMATION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerDeviceAddress;
    DOT11_DIALOG_TOKEN DialogToken;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_GO_NEGOTIATION_CONFIRMATION_PARAMETERS, *PDOT11_RECEIVED_GO_NEGOTIATION_CONFIRMATION_PARAMETERS;

typedef struct _DOT11_RECEIVED_INVITATION_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS TransmitterDeviceAddress;
    DOT11_MAC_ADDRESS BSSID;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_INVITATION_REQUEST_PARAMETERS, *PDOT11_RECEIVED_INVITATION_REQUEST_PARAMETERS;

typedef struct _DOT11_RECEIVED_INVITATION_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS TransmitterDeviceAddress;
    DOT11_MAC_ADDRESS BSSID;
    DOT11_DIALOG_TOKEN DialogToken;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_INVITATION_RESPONSE_PARAMETERS, *PDOT11_RECEIVED_INVITATION_RESPONSE_PARAMETERS;

typedef struct _DOT11_RECEIVED_PROVISION_DISCOVERY_REQUEST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS TransmitterDeviceAddress;
    DOT11_MAC_ADDRESS BSSID;
    DOT11_DIALOG_TOKEN DialogToken;
    PVOID RequestContext;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_PROVISION_DISCOVERY_REQUEST_PARAMETERS, *PDOT11_RECEIVED_PROVISION_DISCOVERY_REQUEST_PARAMETERS;

typedef struct _DOT11_RECEIVED_PROVISION_DISCOVERY_RESPONSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS TransmitterDeviceAddress;
    DOT11_MAC_ADDRESS BSSID;
    DOT11_DIALOG_TOKEN DialogToken;
    ULONG uIEsOffset;
    ULONG uIEsLength;
} DOT11_RECEIVED_PROVISION_DISCOVERY_RESPONSE_PARAMETERS, *PDOT11_RECEIVED_PROVISION_DISCOVERY_RESPONSE_PARAMETERS;

/* ---- modes of operation ---- */
#define DOT11_OPERATION_MODE_UNKNOWN 0x00000000
#define DOT11_OPERATION_MODE_STATION 0x00000001
#define DOT11_OPERATION_MODE_AP 0x00000002
#define DOT11_OPERATION_MODE_EXTENSIBLE_STATION 0x00000004
#define DOT11_OPERATION_MODE_EXTENSIBLE_AP 0x00000008
#define DOT11_OPERATION_MODE_WFD_DEVICE 0x00000010
#define DOT11_OPERATION_MODE_WFD_GROUP_OWNER 0x00000020
#define DOT11_OPERATION_MODE_WFD_CLIENT 0x00000040
#define DOT11_OPERATION_MODE_MANUFACTURING 0x40000000
#define DOT11_OPERATION_MODE_NETWORK_MONITOR 0x80000000

/* ---- flags and values of members ---- */
#define DOT11_STATUS_SUCCESS 1
#define DOT11_STATUS_SCAN_CONFIRM 1
#define DOT11_STATUS_JOIN_CONFIRM 2
#define DOT11_STATUS_START_CONFIRM 3
#define DOT11_STATUS_RESET_CONFIRM 4
#define DOT11_STATUS_AP_JOIN_CONFIRM 5
#define DOT11_STATUS_MPDU_MAX_LENGTH_CHANGED 6
#define DOT11_ASSOC_ERROR_SOURCE_OS 0
#define DOT11_ASSOC_STATUS_FAILURE 1
#define DOT11_ASSOC_STATUS_PEER_DEAUTHENTICATED 0x00010000
#define DOT11_ASSOC_STATUS_PEER_DISASSOCIATED 0x00020000
#define DOT11_ASSOC_STATUS_ROAMING_ADHOC 0xD
#define DOT11_ASSOC_STATUS_ROAMING_ASSOCIATION_LOST 0xC
#define DOT11_ASSOC_STATUS_SUCCESS 0
#define DOT11_ASSOC_STATUS_UNREACHABLE 2
#define DOT11_CAN_SUSTAIN_AP_REASON_IHV_START 0xFF000000
#define DOT11_CCA_MODE_CS_ONLY 2
#define DOT11_CCA_MODE_ED_ONLY 1
#define DOT11_DISASSOC_REASON_OS 7
#define DOT11_EXEMPT_ALWAYS 1
#define DOT11_EXEMPT_BOTH 3
#define DOT11_EXEMPT_MULTICAST 2
#define DOT11_EXEMPT_NO_EXEMPTION 0
#define DOT11_EXEMPT_ON_KEY_MAPPING_KEY_UNAVAILABLE 2
#define DOT11_EXEMPT_UNICAST 1
#define DOT11_EXTSTA_ATTRIBUTES_SAFEMODE_OID_SUPPORTED 1
#define DOT11_FREQUENCY_BANDS_LOWER 1
#define DOT11_FREQUENCY_BANDS_MIDDLE 2
#define DOT11_FREQUENCY_BANDS_UPPER 4
#define DOT11_MAC_AUTO_CONFIG_ENABLED_FLAG 2
#define DOT11_NLO_FLAG_SCAN_AT_SYSTEM_RESUME 4
#define DOT11_NLO_FLAG_SCAN_ON_AOAC_PLATFORM 2
#define DOT11_NLO_FLAG_STOP_NLO_INDICATION 1
#define DOT11_PHY_AUTO_CONFIG_ENABLED_FLAG 1
#define DOT11_PMKID_CANDIDATE_PREAUTH_ENABLED 1
#define DOT11_POWER_SAVING_FAST_PSP 8
#define DOT11_POWER_SAVING_MAXIMUM_LEVEL 0x18
#define DOT11_POWER_SAVING_MAX_PSP 0x10
#define DOT11_POWER_SAVING_NO_POWER_SAVING 0
#define DOT11_RECV_FLAG_RAW_PACKET_TIMESTAMP 4
#define DOT11_REG_DOMAIN_DOC 0x20
#define DOT11_REG_DOMAIN_ETSI 0x30
#define DOT11_REG_DOMAIN_FCC 0x10
#define DOT11_REG_DOMAIN_FRANCE 0x32
#define DOT11_REG_DOMAIN_MKK 0x40
#define DOT11_REG_DOMAIN_OTHER 0
#define DOT11_REG_DOMAIN_SPAIN 0x31
#define DOT11_ROAMING_REASON_IHV_START 0x80000000
#define DOT11_STOP_AP_REASON_CHANNEL_NOT_AVAILABLE 2
#define DOT11_WFD_DEVICE_AUTO_AVAILABILITY 0x10
#define DOT11_WFD_DEVICE_HIGH_AVAILABILITY 0x18
#define DOT11_WFD_DEVICE_NOT_DISCOVERABLE 0
#define DOT11_WPS_VERSION_1_0 1
#define DOT11_WPS_VERSION_2_0 2

/* ---- revisions ---- */
#define DOT11_ADDITIONAL_IE_REVISION_1 1
#define DOT11_ASSOCIATION_COMPLETION_PARAMETERS_REVISION_1 1
#define DOT11_ASSOCIATION_COMPLETION_PARAMETERS_REVISION_2 2
#define DOT11_ASSOCIATION_INFO_LIST_REVISION_1 1
#define DOT11_ASSOCIATION_PARAMS_REVISION_1 1
#define DOT11_ASSOCIATION_START_PARAMETERS_REVISION_1 1
#define DOT11_AUTH_ALGORITHM_LIST_REVISION_1 1
#define DOT11_AUTH_CIPHER_PAIR_LIST_REVISION_1 1
#define DOT11_AVAILABLE_CHANNEL_LIST_REVISION_1 1
#define DOT11_AVAILABLE_FREQUENCY_LIST_REVISION_1 1
#define DOT11_BSSID_LIST_REVISION_1 1
#define DOT11_BSS_ENTRY_BYTE_ARRAY_REVISION_1 1
#define DOT11_CAN_SUSTAIN_AP_PARAMETERS_REVISION_1 1
#define DOT11_CIPHER_ALGORITHM_LIST_REVISION_1 1
#define DOT11_CIPHER_DEFAULT_KEY_VALUE_REVISION_1 1
#define DOT11_CIPHER_KEY_MAPPING_KEY_VALUE_BYTE_ARRAY_REVISION_1 1
#define DOT11_CONNECTION_COMPLETION_PARAMETERS_REVISION_1 1
#define DOT11_CONNECTION_START_PARAMETERS_REVISION_1 1
#define DOT11_DATA_RATE_MAPPING_TABLE_REVISION_1 1
#define DOT11_DEVICE_ENTRY_BYTE_ARRAY_REVISION_1 1
#define DOT11_DISASSOCIATE_PEER_REQUEST_REVISION_1 1
#define DOT11_DISASSOCIATION_PARAMETERS_REVISION_1 1
#define DOT11_EXTAP_ATTRIBUTES_REVISION_1 1
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_1 1
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_2 2
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_3 3
#define DOT11_EXTSTA_CAPABILITY_REVISION_1 1
#define DOT11_EXTSTA_RECV_CONTEXT_REVISION_1 1
#define DOT11_EXTSTA_SEND_CONTEXT_REVISION_1 1
#define DOT11_GO_NEGOTIATION_CONFIRMATION_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_GO_NEGOTIATION_REQUEST_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_GO_NEGOTIATION_RESPONSE_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_IBSS_PARAMS_REVISION_1 1
#define DOT11_INCOMING_ASSOC_COMPLETION_PARAMETERS_REVISION_1 1
#define DOT11_INCOMING_ASSOC_DECISION_REVISION_1 1
#define DOT11_INCOMING_ASSOC_DECISION_REVISION_2 2
#define DOT11_INCOMING_ASSOC_REQUEST_RECEIVED_PARAMETERS_REVISION_1 1
#define DOT11_INCOMING_ASSOC_STARTED_PARAMETERS_REVISION_1 1
#define DOT11_INVITATION_REQUEST_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_INVITATION_RESPONSE_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_LINK_QUALITY_PARAMETERS_REVISION_1 1
#define DOT11_MAC_ADDRESS_LIST_REVISION_1 1
#define DOT11_MAC_PARAMETERS_REVISION_1 1
#define DOT11_OFFLOAD_NETWORK_LIST_REVISION_1 1
#define DOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS_REVISION_1 1
#define DOT11_PEER_INFO_LIST_REVISION_1 1
#define DOT11_PHY_ATTRIBUTES_REVISION_1 1
#define DOT11_PHY_FREQUENCY_ADOPTED_PARAMETERS_REVISION_1 1
#define DOT11_PHY_ID_LIST_REVISION_1 1
#define DOT11_PHY_STATE_PARAMETERS_REVISION_1 1
#define DOT11_PMKID_CANDIDATE_LIST_PARAMETERS_REVISION_1 1
#define DOT11_PMKID_LIST_REVISION_1 1
#define DOT11_POWER_MGMT_AUTO_MODE_ENABLED_REVISION_1 1
#define DOT11_POWER_MGMT_MODE_STATUS_INFO_REVISION_1 1
#define DOT11_PRIVACY_EXEMPTION_LIST_REVISION_1 1
#define DOT11_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_PROVISION_DISCOVERY_RESPONSE_SEND_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_GO_NEGOTIATION_CONFIRMATION_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_GO_NEGOTIATION_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_GO_NEGOTIATION_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_INVITATION_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_INVITATION_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_PROVISION_DISCOVERY_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_RECEIVED_PROVISION_DISCOVERY_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_ROAMING_COMPLETION_PARAMETERS_REVISION_1 1
#define DOT11_ROAMING_START_PARAMETERS_REVISION_1 1
#define DOT11_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS_REVISION_1 1
#define DOT11_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_SEND_INVITATION_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_SEND_INVITATION_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS_REVISION_1 1
#define DOT11_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS_REVISION_1 1
#define DOT11_SSID_LIST_REVISION_1 1
#define DOT11_STATISTICS_REVISION_1 1
#define DOT11_STOP_AP_PARAMETERS_REVISION_1 1
#define DOT11_TKIPMIC_FAILURE_PARAMETERS_REVISION_1 1
#define DOT11_VWIFI_ATTRIBUTES_REVISION_1 1
#define DOT11_VWIFI_COMBINATION_REVISION_1 1
#define DOT11_VWIFI_COMBINATION_REVISION_2 2
#define DOT11_VWIFI_COMBINATION_REVISION_3 3
#define DOT11_WFD_ATTRIBUTES_REVISION_1 1
#define DOT11_WFD_DEVICE_CAPABILITY_CONFIG_REVISION_1 1
#define DOT11_WFD_DEVICE_INFO_REVISION_1 1
#define DOT11_WFD_DEVICE_LISTEN_CHANNEL_REVISION_1 1
#define DOT11_WFD_DISCOVER_COMPLETE_PARAMETERS_REVISION_1 1
#define DOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG_REVISION_1 1
#define DOT11_WFD_GROUP_START_PARAMETERS_REVISION_1 1
#define DOT11_WFD_SECONDARY_DEVICE_TYPE_LIST_REVISION_1 1
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_4 4

/* ---- sizes ---- */
#define DOT11_SIZEOF_INCOMING_ASSOC_DECISION_REVISION_2 sizeof(DOT11_INCOMING_ASSOC_DECISION_V2)
#define DOT11_SIZEOF_POWER_MGMT_AUTO_MODE_ENABLE_INFO_REVISION_1 sizeof(DOT11_POWER_MGMT_AUTO_MODE_ENABLED_INFO)
#define DOT11_SIZEOF_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS_REVISION_1 sizeof(DOT11_PROVISION_DISCOVERY_REQUEST_SEND_COMPLETE_PARAMETERS)
#define DOT11_SIZEOF_VWIFI_COMBINATION_REVISION_2 sizeof(DOT11_VWIFI_COMBINATION_V2)
#define DOT11_SIZEOF_VWIFI_COMBINATION_REVISION_3 sizeof(DOT11_VWIFI_COMBINATION_V3)
#define DOT11_SIZEOF_WFD_ATTRIBUTES_REVISION_1 sizeof(DOT11_WFD_ATTRIBUTES)
#define DOT11_SIZEOF_WFD_DEVICE_LISTEN_CHANNEL_REVISION_1 sizeof(DOT11_WFD_DEVICE_LISTEN_CHANNEL)
#define DOT11_SIZEOF_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_GO_NEGOTIATION_REQUEST_PARAMETERS)
#define DOT11_SIZEOF_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_GO_NEGOTIATION_RESPONSE_PARAMETERS)
#define DOT11_SIZEOF_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_GO_NEGOTIATION_CONFIRMATION_PARAMETERS)
#define DOT11_SIZEOF_SEND_INVITATION_REQUEST_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_INVITATION_REQUEST_PARAMETERS)
#define DOT11_SIZEOF_SEND_INVITATION_RESPONSE_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_INVITATION_RESPONSE_PARAMETERS)
#define DOT11_SIZEOF_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_PROVISION_DISCOVERY_REQUEST_PARAMETERS)
#define DOT11_SIZEOF_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS_REVISION_1 sizeof(DOT11_SEND_PROVISION_DISCOVERY_RESPONSE_PARAMETERS)
#define DOT11_MIN_SIZEOF_OFFLOAD_NETWORK_LIST_INFO_REVISION_1 FIELD_OFFSET(DOT11_OFFLOAD_NETWORK_LIST_INFO, offloadNetworkList)

/* ---- object identifiers ---- */
#define OID_DOT11_MPDU_MAX_LENGTH 0x0D010306
#define OID_DOT11_OPERATION_MODE_CAPABILITY 0x0D010307
#define OID_DOT11_CURRENT_OPERATION_MODE 0x0D010308
#define OID_DOT11_ATIM_WINDOW 0x0D01030A
#define OID_DOT11_SCAN_REQUEST 0x0D01030B
#define OID_DOT11_RESET_REQUEST 0x0D010310
#define OID_DOT11_NIC_POWER_STATE 0x0D010311
#define OID_DOT11_OPTIONAL_CAPABILITY 0x0D010312
#define OID_DOT11_CURRENT_OPTIONAL_CAPABILITY 0x0D010313
#define OID_DOT11_STATION_ID 0x0D010314
#define OID_DOT11_CF_POLLABLE 0x0D010316
#define OID_DOT11_OPERATIONAL_RATE_SET 0x0D01031A
#define OID_DOT11_BEACON_PERIOD 0x0D01031B
#define OID_DOT11_DTIM_PERIOD 0x0D01031C
#define OID_DOT11_MAC_ADDRESS 0x0D01031E
#define OID_DOT11_RTS_THRESHOLD 0x0D01031F
#define OID_DOT11_SHORT_RETRY_LIMIT 0x0D010320
#define OID_DOT11_LONG_RETRY_LIMIT 0x0D010321
#define OID_DOT11_FRAGMENTATION_THRESHOLD 0x0D010322
#define OID_DOT11_MAX_TRANSMIT_MSDU_LIFETIME 0x0D010323
#define OID_DOT11_MAX_RECEIVE_LIFETIME 0x0D010324
#define OID_DOT11_SUPPORTED_PHY_TYPES 0x0D010326
#define OID_DOT11_CURRENT_REG_DOMAIN 0x0D010327
#define OID_DOT11_TEMP_TYPE 0x0D010328
#define OID_DOT11_CURRENT_TX_ANTENNA 0x0D010329
#define OID_DOT11_DIVERSITY_SUPPORT 0x0D01032A
#define OID_DOT11_CURRENT_RX_ANTENNA 0x0D01032B
#define OID_DOT11_SUPPORTED_POWER_LEVELS 0x0D01032C
#define OID_DOT11_CURRENT_TX_POWER_LEVEL 0x0D01032D
#define OID_DOT11_CURRENT_CHANNEL 0x0D010335
#define OID_DOT11_CCA_MODE_SUPPORTED 0x0D010336
#define OID_DOT11_CURRENT_CCA_MODE 0x0D010337
#define OID_DOT11_ED_THRESHOLD 0x0D010338
#define OID_DOT11_REG_DOMAINS_SUPPORT_VALUE 0x0D01033D
#define OID_DOT11_SUPPORTED_TX_ANTENNA 0x0D01033E
#define OID_DOT11_SUPPORTED_RX_ANTENNA 0x0D01033F
#define OID_DOT11_DIVERSITY_SELECTION_RX 0x0D010340
#define OID_DOT11_SUPPORTED_DATA_RATES_VALUE 0x0D010341
#define OID_DOT11_CURRENT_FREQUENCY 0x0D010342
#define OID_DOT11_FREQUENCY_BANDS_SUPPORTED 0x0D010344
#define OID_DOT11_SHORT_PREAMBLE_OPTION_IMPLEMENTED 0x0D010345
#define OID_DOT11_PBCC_OPTION_IMPLEMENTED 0x0D010346
#define OID_DOT11_CHANNEL_AGILITY_PRESENT 0x0D010347
#define OID_DOT11_CHANNEL_AGILITY_ENABLED 0x0D010348
#define OID_DOT11_MULTI_DOMAIN_CAPABILITY_IMPLEMENTED 0x0D01034A
#define OID_DOT11_MULTI_DOMAIN_CAPABILITY_ENABLED 0x0D01034B
#define OID_DOT11_COUNTRY_STRING 0x0D01034C
#define OID_DOT11_MULTI_DOMAIN_CAPABILITY 0x0D01034D
#define OID_DOT11_RF_USAGE 0x0D01035B
#define OID_DOT11_NIC_SPECIFIC_EXTENSION 0x0D01035C
#define OID_DOT11_ERP_PBCC_OPTION_IMPLEMENTED 0x0D01035E
#define OID_DOT11_ERP_PBCC_OPTION_ENABLED 0x0D01035F
#define OID_DOT11_DSSS_OFDM_OPTION_IMPLEMENTED 0x0D010360
#define OID_DOT11_DSSS_OFDM_OPTION_ENABLED 0x0D010361
#define OID_DOT11_SHORT_SLOT_TIME_OPTION_IMPLEMENTED 0x0D010362
#define OID_DOT11_SHORT_SLOT_TIME_OPTION_ENABLED 0x0D010363
#define OID_DOT11_MAX_MAC_ADDRESS_STATES 0x0D010364
#define OID_DOT11_RECV_SENSITIVITY_LIST 0x0D010365
#define OID_DOT11_CURRENT_ADDRESS 0x0D010702
#define OID_DOT11_PERMANENT_ADDRESS 0x0D010703
#define OID_DOT11_MULTICAST_LIST 0x0D010704
#define OID_DOT11_MAXIMUM_LIST_SIZE 0x0D010705
#define OID_DOT11_AUTO_CONFIG_ENABLED 0x0E010178
#define OID_DOT11_ENUM_BSS_LIST 0x0E010179
#define OID_DOT11_FLUSH_BSS_LIST 0x0E01017A
#define OID_DOT11_POWER_MGMT_REQUEST 0x0E01017B
#define OID_DOT11_DESIRED_SSID_LIST 0x0E01017C
#define OID_DOT11_EXCLUDED_MAC_ADDRESS_LIST 0x0E01017D
#define OID_DOT11_DESIRED_BSSID_LIST 0x0E01017E
#define OID_DOT11_DESIRED_BSS_TYPE 0x0E01017F
#define OID_DOT11_CONNECT_REQUEST 0x0E010181
#define OID_DOT11_EXCLUDE_UNENCRYPTED 0x0E010182
#define OID_DOT11_PRIVACY_EXEMPTION_LIST 0x0E010184
#define OID_DOT11_ENABLED_AUTHENTICATION_ALGORITHM 0x0E010185
#define OID_DOT11_SUPPORTED_UNICAST_ALGORITHM_PAIR 0x0E010186
#define OID_DOT11_ENABLED_UNICAST_CIPHER_ALGORITHM 0x0E010187
#define OID_DOT11_SUPPORTED_MULTICAST_ALGORITHM_PAIR 0x0E010188
#define OID_DOT11_ENABLED_MULTICAST_CIPHER_ALGORITHM 0x0E010189
#define OID_DOT11_CIPHER_DEFAULT_KEY_ID 0x0E01018A
#define OID_DOT11_CIPHER_DEFAULT_KEY 0x0E01018B
#define OID_DOT11_CIPHER_KEY_MAPPING_KEY 0x0E01018C
#define OID_DOT11_ENUM_ASSOCIATION_INFO 0x0E01018D
#define OID_DOT11_DISCONNECT_REQUEST 0x0E01018E
#define OID_DOT11_UNICAST_USE_GROUP_ENABLED 0x0E01018F
#define OID_DOT11_HARDWARE_PHY_STATE 0x0E010190
#define OID_DOT11_DESIRED_PHY_LIST 0x0E010191
#define OID_DOT11_CURRENT_PHY_ID 0x0E010192
#define OID_DOT11_MEDIA_STREAMING_ENABLED 0x0E010193
#define OID_DOT11_UNREACHABLE_DETECTION_THRESHOLD 0x0E010194
#define OID_DOT11_ACTIVE_PHY_LIST 0x0E010195
#define OID_DOT11_EXTSTA_CAPABILITY 0x0E010196
#define OID_DOT11_DATA_RATE_MAPPING_TABLE 0x0E010197
#define OID_DOT11_SUPPORTED_COUNTRY_OR_REGION_STRING 0x0E010198
#define OID_DOT11_DESIRED_COUNTRY_OR_REGION_STRING 0x0E010199
#define OID_DOT11_IBSS_PARAMS 0x0E01019B
#define OID_DOT11_SAFE_MODE_ENABLED 0x0E01019D
#define OID_DOT11_HIDDEN_NETWORK_ENABLED 0x0E01019E
#define OID_DOT11_ASSOCIATION_PARAMS 0x0E01019F
#define OID_DOT11_PMKID_LIST 0x0E010280
#define OID_DOT11_PORT_STATE_NOTIFICATION 0x0E01029A
#define OID_DOT11_STATISTICS 0x0E020183
#define OID_DOT11_WPS_ENABLED 0x0E030101
#define OID_DOT11_START_AP_REQUEST 0x0E030102
#define OID_DOT11_AVAILABLE_CHANNEL_LIST 0x0E030103
#define OID_DOT11_AVAILABLE_FREQUENCY_LIST 0x0E030104
#define OID_DOT11_DISASSOCIATE_PEER_REQUEST 0x0E030105
#define OID_DOT11_INCOMING_ASSOCIATION_DECISION 0x0E030106
#define OID_DOT11_ADDITIONAL_IE 0x0E030107
#define OID_DOT11_ENUM_PEER_INFO 0x0E030108
#define OID_DOT11_CREATE_MAC 0x0E040101
#define OID_DOT11_DELETE_MAC 0x0E040102
#define OID_DOT11_WFD_DEVICE_CAPABILITY 0x0E050101
#define OID_DOT11_WFD_GROUP_OWNER_CAPABILITY 0x0E050102
#define OID_DOT11_WFD_DEVICE_INFO 0x0E050103
#define OID_DOT11_WFD_SECONDARY_DEVICE_TYPE_LIST 0x0E050104
#define OID_DOT11_WFD_DISCOVER_REQUEST 0x0E050105
#define OID_DOT11_WFD_ENUM_DEVICE_LIST 0x0E050106
#define OID_DOT11_WFD_LISTEN_STATE_DISCOVERABILITY 0x0E050107
#define OID_DOT11_WFD_ADDITIONAL_IE 0x0E050108
#define OID_DOT11_WFD_FLUSH_DEVICE_LIST 0x0E050109
#define OID_DOT11_WFD_SEND_GO_NEGOTIATION_REQUEST 0x0E05010A
#define OID_DOT11_WFD_SEND_GO_NEGOTIATION_RESPONSE 0x0E05010B
#define OID_DOT11_WFD_SEND_GO_NEGOTIATION_CONFIRMATION 0x0E05010C
#define OID_DOT11_WFD_SEND_INVITATION_REQUEST 0x0E05010D
#define OID_DOT11_WFD_SEND_INVITATION_RESPONSE 0x0E05010E
#define OID_DOT11_WFD_SEND_PROVISION_DISCOVERY_REQUEST 0x0E05010F
#define OID_DOT11_WFD_SEND_PROVISION_DISCOVERY_RESPONSE 0x0E050110
#define OID_DOT11_WFD_GET_DIALOG_TOKEN 0x0E050111
#define OID_DOT11_WFD_STOP_DISCOVERY 0x0E050112
#define OID_DOT11_WFD_DEVICE_LISTEN_CHANNEL 0x0E050113
#define OID_DOT11_WFD_DESIRED_GROUP_ID 0x0E060101
#define OID_DOT11_WFD_START_GO_REQUEST 0x0E060102
#define OID_DOT11_WFD_GROUP_START_PARAMETERS 0x0E060103
#define OID_DOT11_WFD_CONNECT_TO_GROUP_REQUEST 0x0E060104
#define OID_DOT11_WFD_DISCONNECT_FROM_GROUP_REQUEST 0x0E060105
#define OID_DOT11_WFD_GROUP_JOIN_PARAMETERS 0x0E060106
#define OID_DOT11_POWER_MGMT_MODE_AUTO_ENABLED 0x0E070101
#define OID_DOT11_POWER_MGMT_MODE_STATUS 0x0E070102
#define OID_DOT11_OFFLOAD_NETWORK_LIST 0x0E070103

/* ---- status of indications and requests ---- */
#define NDIS_STATUS_DOT11_SCAN_CONFIRM ((NDIS_STATUS)0x40030000)
#define NDIS_STATUS_DOT11_MPDU_MAX_LENGTH_CHANGED ((NDIS_STATUS)0x40030001)
#define NDIS_STATUS_DOT11_ASSOCIATION_START ((NDIS_STATUS)0x40030002)
#define NDIS_STATUS_DOT11_ASSOCIATION_COMPLETION ((NDIS_STATUS)0x40030003)
#define NDIS_STATUS_DOT11_CONNECTION_START ((NDIS_STATUS)0x40030004)
#define NDIS_STATUS_DOT11_CONNECTION_COMPLETION ((NDIS_STATUS)0x40030005)
#define NDIS_STATUS_DOT11_ROAMING_START ((NDIS_STATUS)0x40030006)
#define NDIS_STATUS_DOT11_ROAMING_COMPLETION ((NDIS_STATUS)0x40030007)
#define NDIS_STATUS_DOT11_DISASSOCIATION ((NDIS_STATUS)0x40030008)
#define NDIS_STATUS_DOT11_TKIPMIC_FAILURE ((NDIS_STATUS)0x40030009)
#define NDIS_STATUS_DOT11_PMKID_CANDIDATE_LIST ((NDIS_STATUS)0x4003000A)
#define NDIS_STATUS_DOT11_PHY_STATE_CHANGED ((NDIS_STATUS)0x4003000B)
#define NDIS_STATUS_DOT11_LINK_QUALITY ((NDIS_STATUS)0x4003000C)
#define NDIS_STATUS_DOT11_INCOMING_ASSOC_STARTED ((NDIS_STATUS)0x4003000D)
#define NDIS_STATUS_DOT11_INCOMING_ASSOC_REQUEST_RECEIVED ((NDIS_STATUS)0x4003000E)
#define NDIS_STATUS_DOT11_INCOMING_ASSOC_COMPLETION ((NDIS_STATUS)0x4003000F)
#define NDIS_STATUS_DOT11_STOP_AP ((NDIS_STATUS)0x40030010)
#define NDIS_STATUS_DOT11_PHY_FREQUENCY_ADOPTED ((NDIS_STATUS)0x40030011)
#define NDIS_STATUS_DOT11_CAN_SUSTAIN_AP ((NDIS_STATUS)0x40030012)
#define NDIS_STATUS_DOT11_AUTO_CONFIG_ENABLED ((NDIS_STATUS)0xC0232000)
#define NDIS_STATUS_DOT11_MEDIA_IN_USE ((NDIS_STATUS)0xC0232001)
#define NDIS_STATUS_DOT11_POWER_STATE_INVALID ((NDIS_STATUS)0xC0232002)
