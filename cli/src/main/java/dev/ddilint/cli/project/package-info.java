/**
 * MSBuild project files, evaluated for one configuration and platform: properties, imports, item
 * definitions and items, without running anything of a project and without a kit installed.
 *
 * <p>Start reading at {@link dev.ddilint.cli.project.ProjectEvaluator}. The package knows MSBuild
 * and nothing of drivers; what it cannot evaluate is a problem for the sink, and the rest goes on.
 * Files come from strangers: XML is read without document types and entities ({@link
 * dev.ddilint.cli.project.XmlReader}), and no file outside the given roots is looked at ({@link
 * dev.ddilint.cli.project.SourceFolders}). Targets are not run, so that files made by a build are
 * not known.
 */
@NullMarked
package dev.ddilint.cli.project;

import org.jspecify.annotations.NullMarked;
