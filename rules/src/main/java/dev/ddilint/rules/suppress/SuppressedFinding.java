package dev.ddilint.rules.suppress;

import dev.ddilint.rules.Finding;

/** A finding, and what suppresses it. */
public record SuppressedFinding(Finding finding, Suppression by) {}
