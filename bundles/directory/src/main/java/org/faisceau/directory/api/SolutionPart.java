// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The two files of a catalogue entry. */
public enum SolutionPart {
    DOCUMENT,
    SYNTHESIS
}
