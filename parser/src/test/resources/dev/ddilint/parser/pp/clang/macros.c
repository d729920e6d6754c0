/* Corners of expansion. */
#define x 3
#define f(a) f(x * (a))
#undef x
#define x 2
#define g f
#define z z[0]
#define h g(~
#define m(a) a(w)
#define w 0,1
#define t(a) a
#define p() int
#define q(x) x
#define r(x,y) x ## y
#define str(x) # x
f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);
g(x+(3,4)-w) | h 5) & m
(f)^m(m);
p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
char c[2][6] = { str(hello), str() };
#define xstr(s) str(s)
#define INCFILE(n) vers ## n
xstr(INCFILE(2).inc) str(strncmp("abc\0d", "abc", '\4') == 0) str(: @\n)
#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
join(x, y)
#define t3(x,y,z) x ## y ## z
int j[] = { t3(1,2,3), t3(,4,5), t3(6,,7), t3(8,9,), t3(10,,), t3(,11,), t3(,,12), t3(,,) };
#define showlist(...) puts(#__VA_ARGS__)
#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))
showlist(The first, second, and third items.); report(x>y, "x is %d but y is %d", x, y);
#define FF(a) a*GG
#define GG(a) FF(a)
FF(2)(9) FF(2)(9)(7)
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define A0 B0 A0
#define B0 A0 B0
A0
#define COMMA ,
#define TWO(a, b) [a|b]
#define PASS(...) TWO(__VA_ARGS__)
#define ONE_COMMA(c) TWO(1 c 2, 3)
PASS(1, 2) ONE_COMMA(COMMA) TWO((1, 2), {3)
#define EAT(format, ...) e(format, __VA_ARGS__)
#define EATG(format, args...) e(format, ## args)
EAT(1) EATG(1) EAT(1, 2) EATG(1, 2, 3) EATG(1, x)
#define EMPTY
#define LPAREN (
#define RPAREN )
#define FUN(x, y) x + y
#define ELLIP_FUNC(...) __VA_ARGS__
ELLIP_FUNC(FUN, LPAREN, 'a', 'b', RPAREN); FUN EMPTY (1, EMPTY) FUN
#define CAT(a, b) a ## b
#define AB BA
CAT(A, B) CAT(1, .5e) CAT(-, >) CAT(<<, =) CAT(u8, "s") CAT(, ) CAT(x, )
__LINE__ __COUNTER__ __COUNTER__ t(__LINE__
) q(
__LINE__)
