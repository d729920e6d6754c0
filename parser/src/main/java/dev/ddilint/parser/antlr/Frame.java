package dev.ddilint.parser.antlr;

/** Where the {@link StructureScan} is within one pair of brackets, or at the top of the file. */
final class Frame {
  /** What stands between the brackets. */
  enum Kind {
    /** External declarations. */
    FILE,
    /** Members of a structure or union. */
    MEMBERS,
    /** Parameters of a declarator. */
    PARAMETERS,
    /** An inner declarator: {@code (*name)}. */
    DECLARATOR,
    /** Statements and declarations; also the head of a {@code for}. */
    BODY,
    /** Expressions, initializers, enumerators. */
    VALUE
  }

  /** How much of a declaration was seen. */
  enum Head {
    START,
    /** Storage classes and qualifiers only. */
    SPECIFIED,
    /** The type. */
    TYPED,
    /** The declared name. */
    NAMED
  }

  private final Kind kind;
  private final int opener;
  private Head head = Head.START;
  private boolean declaring;
  private boolean value;
  private boolean typedef;
  private boolean implicit;
  private boolean label;
  private boolean statementFollows;
  private boolean loop;
  private boolean bareNames;
  private int typesAfterCommas;

  Frame(Kind kind, int opener) {
    this.kind = kind;
    this.opener = opener;
  }

  /** An inner declarator of the declaration that stands here. */
  Frame declarator() {
    Frame inner = new Frame(Kind.DECLARATOR, CParser.LPAREN);
    inner.head = Head.TYPED;
    inner.typedef = typedef;
    return inner;
  }

  Kind kind() {
    return kind;
  }

  /** The type of the bracket that opens it. */
  int opener() {
    return opener;
  }

  Head head() {
    return head;
  }

  void reach(Head next) {
    head = next;
  }

  /** A declaration or statement ended. */
  void restart() {
    head = Head.START;
    declaring = false;
    value = false;
    typedef = false;
    implicit = false;
    label = false;
  }

  boolean atStart() {
    return head == Head.START && !value;
  }

  /** Whether what comes now belongs to a declaration, and not to an expression. */
  boolean isDeclaration() {
    return !value && kind != Kind.VALUE && (kind != Kind.BODY || declaring);
  }

  /** A declaration among statements begins. */
  void declare() {
    declaring = true;
  }

  /** An expression begins. */
  void evaluate() {
    value = true;
  }

  /** The next declarator of a declaration, or the next parameter, begins. */
  void comma() {
    value = value && !isListed();
    head = kind == Kind.PARAMETERS ? Head.START : Head.TYPED;
  }

  private boolean isListed() {
    return kind != Kind.BODY || declaring;
  }

  void sawTypedef() {
    typedef = true;
  }

  boolean isTypedef() {
    return typedef;
  }

  /** The declaration leaves out its type, as C90 allowed. */
  void leaveOutType() {
    implicit = true;
  }

  boolean leavesOutType() {
    return implicit;
  }

  /** A label whose colon comes: {@code case 1} or {@code default}. */
  void sawLabel() {
    label = true;
    value = true;
  }

  boolean isLabel() {
    return label;
  }

  /** After the closing bracket a statement begins, or a declaration. */
  Frame beforeStatement() {
    statementFollows = true;
    return this;
  }

  boolean isBeforeStatement() {
    return statementFollows;
  }

  /** It is the body of a {@code do}. */
  Frame ofLoop() {
    loop = true;
    return this;
  }

  boolean isLoop() {
    return loop;
  }

  /** Names alone are old-style parameters here, not types. */
  void bareNames(boolean allowed) {
    bareNames = allowed;
  }

  boolean allowsBareNames() {
    return bareNames;
  }

  /** Behind so many commas a name alone is a type, as a built-in operator takes it. */
  Frame withTypesAfterCommas(int count) {
    typesAfterCommas = count;
    return this;
  }

  /** Asked at a comma: whether it is one of those. */
  boolean takesTypeAfterComma() {
    return typesAfterCommas-- > 0;
  }
}
