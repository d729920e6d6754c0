package dev.ddilint.cli.docs;

/** What becomes a row: a page and the levels that hold for it. */
record Fact(DocPage page, IrqlBounds irql) {}
