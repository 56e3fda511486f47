// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The order of a list of solutions. */
public enum SolutionOrder {
    /** Changed last first. */
    CHANGED,
    UNCHANGED,
    TITLE,
    TITLE_BACKWARDS,
    /** The least complete first. */
    COMPLETION,
    COMPLETION_BACKWARDS
}
