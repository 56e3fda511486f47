// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

/** The sections of the menu, in this order. Their names are the shell's. */
public enum Section {
    /** Dashboard, agenda, indicators. */
    STEERING,
    /** Needs, dossiers, contracts, rules. */
    PURCHASES,
    /** Directory, gatherings, residencies, projects, library. */
    LAB,
    /** Modules, accounts, settings. */
    ADMINISTRATION
}
