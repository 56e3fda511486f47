// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How a list of contracts is sorted; contracts without day or amount come last or first. */
public enum ContractOrder {
    LATEST, OLDEST, SUBJECT, SUBJECT_BACKWARDS, AMOUNT, AMOUNT_BACKWARDS, CHANGED, UNCHANGED;

    public boolean isAscending() {
        return this == OLDEST || this == SUBJECT || this == AMOUNT || this == UNCHANGED;
    }
}
