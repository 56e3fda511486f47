// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/**
 * Who wrote a catalogue entry.
 *
 * @param job what the person does there; may be empty
 * @param structure where; may be empty
 */
public record SolutionAuthor(String name, String job, String structure) {}
