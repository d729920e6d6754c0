package dev.ddilint.parser.sem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestUnit;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sizes and alignments as recorded from clang 14 with {@code --target=x86_64-pc-windows-msvc} and
 * {@code --target=i386-pc-windows-msvc}.
 */
class LayoutTest {
  private static final String TYPES =
      """
      struct Plain { char a; short b; int c; long d; long long e; void *p; char last; };
      struct Nested {
        char a; struct Plain inner; struct { char x; double y; } named; union { int u; char v[9]; };
      };
      union Mixed { char c[5]; short s; long long l; };
      struct Bits { unsigned a : 3; unsigned b : 30; char c : 2; char d : 7; int e : 1; };
      struct Closed { int a : 3; int : 0; int b : 3; char c; };
      struct MixedBits {
        unsigned char a : 4; unsigned long b : 4; unsigned char c;
        unsigned short d : 9; unsigned short e : 7; unsigned short f : 1;
      };
      union BitUnion { unsigned long a : 1; unsigned char b : 2; long long c : 40; };
      struct ZeroFirst { int : 0; char a; };
      struct ZeroLast { char a : 1; int : 0; };
      struct BitsAfter { char c; int bits : 5; char d; };
      struct __declspec(align(16)) Aligned { char a; };
      struct HasAligned { char a; struct Aligned b; char c; };
      __declspec(align(16)) struct Front { char a; };
      struct MemberAligned { char a; __declspec(align(32)) char b; };
      struct Flexible { char n; long long data[]; };
      struct ZeroArray { char n; int data[0]; };
      struct Pointers { char a; int (*f)(void); int *table[3]; };
      enum E { A, B };
      struct Enums { char a; enum E e; };
      struct Floats { char a; float f; double d; long double l; _Bool b; };
      struct Empty {};
      struct HasEmpty { char a; struct Empty e; char b; };
      #pragma pack(push, 1)
      struct Packed { char a; int b; long long c; short d; };
      struct PackedBits { char a : 3; int b : 4; int c : 30; };
      struct PackedAligned { char a; __declspec(align(8)) int b; };
      struct PackedHasAligned { char a; struct Aligned b; };
      #pragma pack(pop)
      #pragma pack(push, 2)
      struct Two { char a; int b; };
      #pragma pack(pop)
      #pragma pack(4)
      struct Four { char a; long long b; };
      #pragma pack()
      """;

  @ParameterizedTest
  @CsvSource({
    "struct Plain, 40, 8, 32, 8",
    "struct Nested, 80, 8, 72, 8",
    "union Mixed, 8, 8, 8, 8",
    "struct Bits, 16, 4, 16, 4",
    "struct Closed, 12, 4, 12, 4",
    "struct MixedBits, 16, 4, 16, 4",
    "union BitUnion, 8, 8, 8, 8",
    "struct ZeroFirst, 1, 1, 1, 1",
    "struct ZeroLast, 4, 4, 4, 4",
    "struct BitsAfter, 12, 4, 12, 4",
    "struct Aligned, 16, 16, 16, 16",
    "struct HasAligned, 48, 16, 48, 16",
    "struct Front, 16, 16, 16, 16",
    "struct MemberAligned, 64, 32, 64, 32",
    "struct Flexible, 8, 8, 8, 8",
    "struct ZeroArray, 4, 4, 4, 4",
    "struct Pointers, 40, 8, 20, 4",
    "struct Enums, 8, 4, 8, 4",
    "struct Floats, 32, 8, 32, 8",
    "struct Empty, 4, 1, 4, 1",
    "struct HasEmpty, 6, 1, 6, 1",
    "struct Packed, 15, 1, 15, 1",
    "struct PackedBits, 9, 1, 9, 1",
    "struct PackedAligned, 16, 8, 16, 8",
    "struct PackedHasAligned, 32, 16, 32, 16",
    "struct Two, 6, 2, 6, 2",
    "struct Four, 12, 4, 12, 4"
  })
  void sizeAndAlignment(String type, long size, long alignment, long size32, long alignment32) {
    String source = TYPES + type + " object;";
    assertThat(extent(source, 8)).containsExactly(size, alignment);
    assertThat(extent(source, 4)).containsExactly(size32, alignment32);
  }

  private static long[] extent(String source, int pointerSize) {
    UnitSemantics semantics = TestUnit.of(source, new DataModel(pointerSize)).semantics();
    CType type = semantics.lookup("object").orElseThrow().type();
    return new long[] {known(semantics.sizeOf(type)), known(semantics.alignmentOf(type))};
  }

  private static long known(OptionalLong value) {
    return value.orElse(-1);
  }
}
