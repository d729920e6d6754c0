package dev.ddilint.rules.coverage;

/**
 * A function that drivers call and do not define.
 *
 * @param typed whether a model or system header declares it
 * @param documented whether the documentation has facts about it
 */
public record CalledFunction(
    String name, Knowledge knowledge, boolean typed, boolean documented, int calls) {}
