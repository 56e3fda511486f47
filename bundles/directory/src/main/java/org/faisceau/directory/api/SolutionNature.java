// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The kind of a catalogue entry, beside its step. */
public enum SolutionNature {
    TECHNICAL,
    ORGANISATIONAL
}
