package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Functions that write strings without a bound. */
class StringRoutineTest {

  @Test
  void copies() {
    check(
        """
        // run: --only=string-routine
        VOID Copy(PCHAR Target, PWCHAR Wide, PCSTR Source, PCWSTR WideSource)
        {
            strcpy(Target, Source);   // expect: string-routine "RtlStringCbCopyA"
            wcscat(Wide, WideSource);   // expect: string-routine "RtlStringCbCatW"
            strncpy(Target, Source, 8);   // expect: string-routine
        }
        """);
  }

  @Test
  void formats() {
    check(
        """
        // run: --only=string-routine
        #include <ntddk.h>
        #include <stdio.h>
        VOID Show(PCHAR Target, ULONG Value)
        {
            sprintf(Target, "%u", Value);   // expect: string-routine "RtlStringCbPrintfA"
        }
        """);
  }

  @Test
  void functionsForApplications() {
    check(
        """
        // run: --only=string-routine
        #include <ntddk.h>
        #include <strsafe.h>
        LONG Copy(PWSTR Target, PCWSTR Source)
        {
            return StringCchCopyW(Target, 8, Source);   // expect: string-routine "RtlStringCchCopyW"
        }
        """);
  }

  @Test
  void functionsForDrivers() {
    check(
        """
        // run: --only=string-routine
        #include <ntddk.h>
        #include <ntstrsafe.h>
        NTSTATUS Copy(PWSTR Target, PCWSTR Source)
        {
            return RtlStringCchCopyW(Target, 8, Source);
        }
        """);
  }

  @Test
  void whatOnlyReads() {
    check(
        """
        // run: --only=string-routine
        SIZE_T Length(PCSTR First, PCSTR Second)
        {
            return strcmp(First, Second) == 0 ? strlen(First) : (SIZE_T)(strchr(First, 'a') - First);
        }
        """);
  }

  @Test
  void boundedRoutines() {
    check(
        """
        // run: --only=string-routine
        VOID Copy(PUNICODE_STRING Target, PCUNICODE_STRING Source, PCHAR Bytes, PCSTR Text)
        {
            RtlCopyUnicodeString(Target, Source);
            strcpy_s(Bytes, 8, Text);
        }
        """);
  }

  @Test
  void aFunctionOfTheDriver() {
    check(
        """
        // run: --only=string-routine
        static VOID wcscpy(PWCHAR Target, PCWSTR Source)
        {
            *Target = *Source;
        }
        VOID Copy(PWCHAR Target, PCWSTR Source)
        {
            wcscpy(Target, Source);
        }
        """);
  }

  @Test
  void throughAPointer() {
    check(
        """
        // run: --only=string-routine
        VOID Copy(PCHAR Target, PCSTR Source)
        {
            char *(*copy)(char *, const char *) = strcpy;
            copy(Target, Source);   // expect-missed: string-routine - calls through pointers are not followed
        }
        """);
  }
}
