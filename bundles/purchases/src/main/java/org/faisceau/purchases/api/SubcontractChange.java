// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/** A change of an accepted subcontract; what is empty stays. */
public record SubcontractChange(int number, Optional<Integer> months, Optional<Euros> amount, Optional<LocalDate> notifiedOn,
        Optional<LocalDate> publishedOn) {}
