/**
 * The configuration file {@code .ddilint.yml}: turns its text into a {@link
 * dev.ddilint.cli.config.Configuration}, and says at which line it is wrong. Start reading at
 * {@link dev.ddilint.cli.config.ConfigurationReader}. Only nodes of YAML are read and no object is
 * made of them, so that a file from a stranger can do nothing. What an option means is not known
 * here: a setting is the text that could stand on the command line.
 */
@NullMarked
package dev.ddilint.cli.config;

import org.jspecify.annotations.NullMarked;
