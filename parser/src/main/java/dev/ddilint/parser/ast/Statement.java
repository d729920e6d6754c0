package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/** A C statement. */
public sealed interface Statement extends Node {

  /** One method a kind, no default: a new kind breaks every total operation until it is handled. */
  <R> R match(Cases<R> cases);

  /** {@code { ... }}. */
  record Compound(Span span, List<Statement> statements) implements Statement {
    public Compound {
      statements = List.copyOf(statements);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCompound(this);
    }
  }

  /** A declaration within a block. */
  record Declare(Span span, Declaration declaration) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onDeclare(this);
    }
  }

  /** An expression for its effects. An unknown macro without a semicolon is one, too. */
  record Evaluate(Span span, Expression expression) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onEvaluate(this);
    }
  }

  /** {@code if}. */
  record If(Span span, Expression condition, Statement then, Optional<Statement> otherwise)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onIf(this);
    }
  }

  /** {@code switch}. */
  record Switch(Span span, Expression value, Statement body) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSwitch(this);
    }
  }

  /** {@code while}. */
  record While(Span span, Expression condition, Statement body) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onWhile(this);
    }
  }

  /** {@code do ... while}. */
  record DoWhile(Span span, Statement body, Expression condition) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onDoWhile(this);
    }
  }

  /** {@code for}; {@code initial} is an {@link Evaluate}, a {@link Declare} or an {@link Empty}. */
  record For(
      Span span,
      Statement initial,
      Optional<Expression> condition,
      Optional<Expression> step,
      Statement body)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFor(this);
    }
  }

  /** {@code goto}. */
  record Goto(Span span, Identifier label) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onGoto(this);
    }
  }

  /** {@code label: statement}. */
  record Labeled(Span span, Identifier label, Statement statement) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onLabeled(this);
    }
  }

  /** {@code case low: statement}, or GNU's {@code case low ... high:}. */
  record Case(Span span, Expression low, Optional<Expression> high, Statement statement)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCase(this);
    }
  }

  /** {@code default: statement}. */
  record Default(Span span, Statement statement) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onDefault(this);
    }
  }

  /** {@code continue}. */
  record Continue(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onContinue(this);
    }
  }

  /** {@code break}. */
  record Break(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBreak(this);
    }
  }

  /** {@code return}. */
  record Return(Span span, Optional<Expression> value) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReturn(this);
    }
  }

  /** MSVC's {@code __leave}. */
  record Leave(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onLeave(this);
    }
  }

  /** {@code __try ... __except (filter)}. */
  record TryExcept(Span span, Compound body, Expression filter, Compound handler)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTryExcept(this);
    }
  }

  /** {@code __try ... __finally}. */
  record TryFinally(Span span, Compound body, Compound handler) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTryFinally(this);
    }
  }

  /** {@code ;}. */
  record Empty(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onEmpty(this);
    }
  }

  /** Inline assembly; its content is not looked at. */
  record Asm(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAsm(this);
    }
  }

  /** A statement that was not understood; a problem says so. */
  record Broken(Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBroken(this);
    }
  }

  /**
   * A total operation over the family.
   *
   * @param <R> its result
   */
  interface Cases<R> {
    R onCompound(Compound node);

    R onDeclare(Declare node);

    R onEvaluate(Evaluate node);

    R onIf(If node);

    R onSwitch(Switch node);

    R onWhile(While node);

    R onDoWhile(DoWhile node);

    R onFor(For node);

    R onGoto(Goto node);

    R onLabeled(Labeled node);

    R onCase(Case node);

    R onDefault(Default node);

    R onContinue(Continue node);

    R onBreak(Break node);

    R onReturn(Return node);

    R onLeave(Leave node);

    R onTryExcept(TryExcept node);

    R onTryFinally(TryFinally node);

    R onEmpty(Empty node);

    R onAsm(Asm node);

    R onBroken(Broken node);
  }
}
