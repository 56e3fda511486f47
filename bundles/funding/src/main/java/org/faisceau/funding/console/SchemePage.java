// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Eligibility;
import org.faisceau.funding.api.Eligibility.Said;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A scheme, and what answers about a project say; they stand in the address and are kept nowhere. */
@Component
public final class SchemePage implements Page {
    private final Schemes schemes;
    private final Plans plans;
    private final Clock clock;

    @Activate
    public SchemePage(@Reference Schemes schemes, @Reference Plans plans, @Reference Clock clock) {
        this.schemes = schemes;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("funding/schemes/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return schemes.find(visit.locale(), visit.path("id")).map(one -> screen(visit, one)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Scheme one) {
        var form = Form.blank();
        var answers = new HashMap<String, Said>();
        for (var question : one.questions()) {
            var typed = visit.query(question.id());
            form.with(question.id(), typed);
            Arrays.stream(Said.values()).filter(said -> said.name().equals(typed)).forEach(said -> answers.put(question.id(), said));
        }
        var sheet = new SchemeSheet(one, Eligibility.of(one, answers), !answers.isEmpty(), form, Days.today(clock), plans.mayAdd(visit.actor()));
        return Answer.screen(one.title(), new StaticTemplates().scheme(visit.words(SchemePage.class), sheet));
    }
}
