// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Visit;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;

/**
 * Whose contracts a figure reads: those of the authorities of the directory, or, with {@code whose=all} in the address, of the whole
 * register: a file of all of France, brought for its precedents, is no purchase of the territory.
 *
 * @param isWhole true where all are asked for
 * @param elsewhere how many contracts are of authorities that the directory has not
 */
record Reach(boolean isWhole, int elsewhere) {
    private static final int COUNT_MOST = 1_000_000;

    static Reach of(Visit visit, Purchases purchases) {
        return new Reach(visit.query("whose").equals("all"), purchases.count(visit.actor(), ContractFilter.all().with(Facet.TIED, "NO"), COUNT_MOST));
    }

    /** Where nobody may choose. */
    static Reach none() {
        return new Reach(false, 0);
    }

    ContractFilter filter() {
        return isWhole ? ContractFilter.all() : ContractFilter.tied();
    }

    /** What narrows a list of contracts alike, for the end of an address. */
    String narrowed() {
        return isWhole ? "" : "&" + Facet.TIED.parameter() + "=YES";
    }

    /** What keeps the choice, for the end of an address of figures. */
    String kept() {
        return isWhole ? "&whose=all" : "";
    }
}
