// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Needs.Registering;

/** Between the form and a need's content. */
final class NeedFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("title", "kind", "organisation", "objectives", "expectedResults", "functions", "themes", "cpv",
            "territory", "amountLeast", "amountMost", "publicationOn", "startsOn", "deadline", "procedure", "link", "confidentiality");
    private static final int SHORT_TEXT_MAX = 500;

    private NeedFields() {}

    /**
     * The content, where the form has no problem; what can be read is judged all the same, so that all that is off is told at once.
     *
     * @param faults what is off in a content
     */
    static Optional<Content> read(Form form, Function<Content, List<Registering.Invalid>> faults) {
        var title = form.text("title", Needs.TITLE_MAX);
        var kind = form.choice("kind", NeedKind.class);
        var organisation = form.text("organisation", SHORT_TEXT_MAX);
        var description = new Description(form.optional("objectives", Needs.TEXT_MAX), form.optional("expectedResults", Needs.TEXT_MAX),
                form.optional("functions", Needs.TEXT_MAX));
        var territory = form.optional("territory", SHORT_TEXT_MAX);
        var amount = amount(form);
        var publicationOn = form.day("publicationOn");
        var startsOn = form.day("startsOn");
        var deadline = form.day("deadline");
        var procedure = form.optional("procedure", SHORT_TEXT_MAX);
        var link = form.optional("link", SHORT_TEXT_MAX);
        var confidentiality = form.choice("confidentiality", Confidentiality.class);
        var content = new Content(kind.orElse(NeedKind.NEED), title, description, organisation, form.all("themes"), form.all("cpv"), territory,
                amount, publicationOn, startsOn, deadline, confidentiality.orElse(Confidentiality.INTERNAL), procedure, link);
        faults.apply(content).forEach(one -> form.reject(one.field(), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(content);
    }

    /** What a new need begins with. */
    static Form blank(String organisation) {
        return Form.blank().with("kind", NeedKind.NEED.name()).with("confidentiality", Confidentiality.RESIDENTS.name()).with("organisation", organisation);
    }

    static Form filled(Need need) {
        var content = need.content();
        return Form.blank().with("version", String.valueOf(need.version())).with("title", content.title()).with("kind", content.kind().name())
                .with("organisation", content.organisation()).with("objectives", content.description().objectives())
                .with("expectedResults", content.description().expectedResults()).with("functions", content.description().functions())
                .with("themes", content.themes()).with("cpv", content.cpv()).with("territory", content.territory())
                .with("amountLeast", euros(content.amount().least())).with("amountMost", euros(content.amount().most()))
                .with("publicationOn", Days.write(content.publicationOn())).with("startsOn", Days.write(content.startsOn())).with("deadline", Days.write(content.deadline()))
                .with("procedure", content.procedure()).with("link", content.link()).with("confidentiality", content.confidentiality().name());
    }

    private static Amount amount(Form form) {
        var least = form.euros("amountLeast");
        var most = form.euros("amountMost");
        if (least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0) return new Amount(least, most);
        form.reject("amountMost", "need.amountsCrossed");
        return Amount.unknown();
    }

    static String euros(Optional<Euros> amount) {
        return amount.map(one -> one.amount().stripTrailingZeros().scale() <= 0 ? one.amount().toBigInteger().toString() : one.amount().toPlainString()).orElse("");
    }
}
