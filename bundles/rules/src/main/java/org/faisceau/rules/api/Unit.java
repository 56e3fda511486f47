// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** In what a rule's value is told. */
public enum Unit {
    /** Euros excluding taxes. */
    EUROS,
    /** A share or a multiple: 0.2 is twenty per cent, 1.5 one and a half times. */
    RATIO,
    DAYS,
    MONTHS,
    /** Of people or candidates. */
    COUNT,
    /** The rule has no value. */
    NONE
}
