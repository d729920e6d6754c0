package dev.ddilint.rules;

/**
 * A release of Windows.
 *
 * @param id what people type, {@code win10-1809}
 * @param name its full name
 * @param build its build number; several releases can share one
 * @param constant the name of its {@code NTDDI_} constant
 * @param ntddi the constant's value
 */
public record Release(String id, String name, int build, String constant, long ntddi) {}
