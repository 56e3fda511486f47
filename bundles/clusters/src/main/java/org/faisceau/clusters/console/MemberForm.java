// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Member;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a member and what is recorded of it. */
@Component(service = MemberForm.class)
public final class MemberForm {
    static final List<String> FIELDS = List.of("organisation", "sector", "from", "until");
    private final Names names;

    @Activate
    public MemberForm(@Reference Names names) {
        this.names = names;
    }

    static Optional<Member.Content> read(Form form) {
        var organisation = form.text("organisation", Clusters.LINE_MAX);
        var from = form.year("from", Clusters.YEAR_LEAST, 2200);
        var until = form.value("until").isBlank() ? Optional.<Integer>empty() : form.year("until", Clusters.YEAR_LEAST, 2200);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Member.Content(organisation, form.value("sector"), from.orElseThrow(), until));
    }

    static Form filled(Member one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("organisation", content.organisation()).with("sector", content.sector()).with("from", String.valueOf(content.from()))
                .with("until", content.until().map(String::valueOf).orElse(""));
    }

    /** A field's value as people read it. */
    String said(Visit visit, String field, String value) {
        return switch (field) {
            case "organisation" -> names.organisation(value);
            case "sector" -> names.sector(visit, value);
            default -> value;
        };
    }
}
