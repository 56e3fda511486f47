// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.LocalDate;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Need;
import org.jspecify.annotations.Nullable;

/**
 * A line of a forecast plan; it binds nobody.
 *
 * @param need identifier of the forecast
 * @param publicationOn planned, an ISO day: the line stands in its quarter
 * @param amountLeastCents without tax; absent where unknown, as amountMostCents
 */
record ForecastAnswer(String need, String reference, String title, String organisation, int year, int quarter, String publicationOn, @Nullable Long amountLeastCents,
        @Nullable Long amountMostCents, String state) {
    private static final int MONTHS = 3;

    static ForecastAnswer of(Need need) {
        var content = need.content();
        LocalDate day = content.publicationOn().orElseThrow();
        return new ForecastAnswer(need.id(), need.reference(), need.title(), content.organisation(), day.getYear(), (day.getMonthValue() + MONTHS - 1) / MONTHS, day.toString(),
                content.amount().least().map(Euros::cents).orElse(null), content.amount().most().map(Euros::cents).orElse(null), need.state().name());
    }
}
