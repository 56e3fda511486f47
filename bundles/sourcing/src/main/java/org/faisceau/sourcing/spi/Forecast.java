// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * A purchase that the campaign's buyer plans.
 *
 * @param cpv codes, the main one first
 * @param least estimated value without taxes; empty where unknown
 * @param most not below {@code least}
 * @param publicationOn when the consultation is planned to be published
 * @param startsOn when the contract is planned to begin
 * @param procedure in words; may be empty
 * @param isPublic true where everybody may read it
 */
public record Forecast(
        String id, String reference, String title, String purpose, List<String> cpv, Optional<Euros> least, Optional<Euros> most, Optional<LocalDate> publicationOn, Optional<LocalDate> startsOn, String procedure,
        boolean isPublic) {
    public Forecast {
        cpv = List.copyOf(cpv);
    }
}
