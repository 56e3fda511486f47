// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * How many of some contracts are innovative, and for how much.
 *
 * @param value of the facet; {@link Facet#UNSAID} where nobody said it
 * @param contracts all, innovative or not
 * @param unsaid those of which nobody said whether they are innovative
 * @param amount of those whose amount is known
 */
public record Share(String value, long contracts, long innovative, long unsaid, Euros amount, Euros innovativeAmount) {
    /** What some shares leave out of all; its value is empty. Empty where they leave nothing out. */
    public static Optional<Share> rest(Share all, List<Share> some) {
        long contracts = all.contracts - some.stream().mapToLong(Share::contracts).sum();
        if (contracts <= 0) return Optional.empty();
        return Optional.of(new Share("", contracts, all.innovative - some.stream().mapToLong(Share::innovative).sum(), all.unsaid - some.stream().mapToLong(Share::unsaid).sum(),
                new Euros(all.amount.cents() - some.stream().mapToLong(one -> one.amount.cents()).sum()),
                new Euros(all.innovativeAmount.cents() - some.stream().mapToLong(one -> one.innovativeAmount.cents()).sum())));
    }

    /** Per mille, 0 to 1000; 0 where there is no contract. */
    public int ofNumber() {
        return contracts == 0 ? 0 : (int) Math.round(innovative * 1000.0 / contracts);
    }

    /** Per mille, 0 to 1000; 0 where no amount is known. */
    public int ofAmount() {
        return amount.cents() == 0 ? 0 : (int) Math.round(innovativeAmount.cents() * 1000.0 / amount.cents());
    }
}
