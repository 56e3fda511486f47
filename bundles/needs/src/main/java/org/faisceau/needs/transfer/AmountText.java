// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.Optional;
import org.faisceau.kernel.api.WrittenNumber;
import org.faisceau.needs.api.Amount;

/**
 * What one cell says of an amount.
 *
 * @param amount empty where it cannot be read
 * @param doubt why not, where a number in it can be read in two ways
 * @param isRounded true where it was read and says more than cents
 */
record AmountText(Optional<Amount> amount, Optional<WrittenNumber.Doubtful> doubt, boolean isRounded) {
    static AmountText read(String cell) {
        var amount = AmountBand.read(cell);
        if (amount.isPresent()) return new AmountText(amount, Optional.empty(), AmountBand.isRounded(cell));
        return new AmountText(amount, AmountBand.doubt(cell), false);
    }
}
