// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;

/** Between the form of a support and what is recorded of it; its time is typed in hours. */
final class AidForm {
    static final List<String> FIELDS = List.of("organisation", "form", "givenOn", "hours", "what");
    private static final int MINUTES = 60;

    private AidForm() {}

    static Optional<Aid.Content> read(Form form) {
        var organisation = form.text("organisation", Clusters.LINE_MAX);
        var how = form.choice("form", Aid.Form.class);
        var givenOn = form.neededDay("givenOn");
        var minutes = minutes(form);
        var what = form.text("what", Clusters.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Aid.Content(organisation, how.orElseThrow(), givenOn.orElseThrow(), minutes, what));
    }

    /** {@code 1,5} and {@code 1.5} are an hour and a half. */
    private static int minutes(Form form) {
        var typed = form.text("hours", 8).strip().replace(',', '.');
        if (typed.matches("\\d{1,4}(\\.\\d{1,2})?")) return new BigDecimal(typed).multiply(BigDecimal.valueOf(MINUTES)).intValue();
        if (!typed.isEmpty()) form.reject("hours", "aid.badHours");
        return 0;
    }

    static Form filled(Words words, Aid one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("organisation", content.organisation()).with("form", content.form().name()).with("givenOn", content.givenOn().toString())
                .with("hours", hours(words, content.minutes())).with("what", content.what());
    }

    /** As it is typed and read in this language. */
    static String hours(Words words, long minutes) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
        return format.format(minutes / (double) MINUTES);
    }
}
