// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Eligibility;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A scheme, and what answers about a project say; they stand in the address and are kept nowhere. */
@Component
public final class SchemePage implements Page {
    private final Schemes schemes;
    private final OwnSchemes own;
    private final Plans plans;
    private final Clock clock;

    @Activate
    public SchemePage(@Reference Schemes schemes, @Reference OwnSchemes own, @Reference Plans plans, @Reference Clock clock) {
        this.schemes = schemes;
        this.own = own;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("funding/schemes/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return schemes.find(visit.locale(), visit.path("id")).filter(one -> !one.isOwn() || own.find(visit.actor(), one.id()).isPresent()).map(one -> screen(visit, one)).orElseGet(() -> absent(visit));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Scheme.KIND, visit.path("id")));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SchemePage.class);
        var found = own.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("bin")) return Answer.notFound();
        return Said.of(words, own.bin(visit.actor(), found.get().id(), visit.form().version()), found.get().address(), "scheme.refused", done -> Answer.binned(visit, "/funding", words.say("scheme.binned"), done.ref()));
    }

    /** The own one that stands for one that ships. */
    private Optional<Scheme> standing(Visit visit, Scheme one) {
        return one.isOwn() ? Optional.empty() : schemes.list(visit.locale(), "").stream().filter(other -> other.replaces().equals(one.id())).findFirst();
    }

    private Answer screen(Visit visit, Scheme one) {
        var form = Form.blank();
        var answers = new HashMap<String, Eligibility.Said>();
        for (var question : one.questions()) {
            var typed = visit.query(question.id());
            form.with(question.id(), typed);
            Arrays.stream(Eligibility.Said.values()).filter(said -> said.name().equals(typed)).forEach(said -> answers.put(question.id(), said));
        }
        var sheet = new SchemeSheet(one, Eligibility.of(one, answers), !answers.isEmpty(), form, Days.today(clock), plans.mayAdd(visit.actor()), own.mayWrite(visit.actor()), standing(visit, one));
        return Answer.screen(one.title(), new StaticTemplates().scheme(visit.words(SchemePage.class), sheet));
    }
}
