// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** Where a row comes from. */
public enum Provenance {
    /** Shipped with the product, as it was; a later release may renew it. */
    SHIPPED,
    /** From a signed file. */
    IMPORTED,
    /** Written or changed here: nothing from outside ever overwrites it. */
    LOCAL
}
