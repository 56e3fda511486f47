// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Aftermath.Said;
import org.faisceau.purchases.api.Aftermath.Story;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Three questions after a contract, what was learnt, and the story one may share. */
@Component
public final class AftermathPage implements Page {
    private static final String SHARED = "yes";
    private final Purchases purchases;
    private final Aftermaths aftermaths;

    @Activate
    public AftermathPage(@Reference Purchases purchases, @Reference Aftermaths aftermaths) {
        this.purchases = purchases;
        this.aftermaths = aftermaths;
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}/aftermath").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return purchases.find(visit.actor(), visit.path("id")).map(contract -> screen(visit, contract, filled(aftermaths.find(visit.actor(), contract.id())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(AftermathPage.class);
        var form = visit.form();
        var said = said(form);
        if (said.isEmpty()) return screen(visit, found.get(), form, 422);
        return aftermaths.record(visit.actor(), found.get().id(), form.version(), said.get()).fold(
                done -> Answer.redirect("/purchases/" + done.aftermath().contract(), words.say("aftermath.saved")),
                lost -> screen(visit, found.get(), form.reject("aftermath.need", "aftermath.lost"), 409),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    /** Empty where something is missing, which the form says. */
    private static Optional<Said> said(Form form) {
        var need = form.choice("aftermath.need", Aftermath.Answer.class);
        var terms = form.choice("aftermath.terms", Aftermath.Answer.class);
        var again = form.choice("aftermath.again", Aftermath.Answer.class);
        var wentWell = form.optional("aftermath.wentWell", Aftermaths.TEXT_MAX);
        var otherwise = form.optional("aftermath.otherwise", Aftermaths.TEXT_MAX);
        var title = form.optional("story.title", Aftermaths.TITLE_MAX);
        var purpose = form.optional("story.purpose", Aftermaths.TEXT_MAX);
        var result = form.optional("story.result", Aftermaths.TEXT_MAX);
        boolean isShared = form.has("story.isShared", SHARED);
        for (var field : List.of("story.title", "story.purpose", "story.result")) if (isShared && form.value(field).isBlank()) form.reject(field, "story.lacking");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Said(need.orElseThrow(), terms.orElseThrow(), again.orElseThrow(), wentWell, otherwise, new Story(title, purpose, result, isShared)));
    }

    private static Form filled(Optional<Aftermath> known) {
        var form = Form.blank().with("version", known.map(one -> String.valueOf(one.version())).orElse("0"));
        return known.map(Aftermath::said).map(said -> form.with("aftermath.need", said.need().name()).with("aftermath.terms", said.terms().name()).with("aftermath.again", said.again().name())
                .with("aftermath.wentWell", said.wentWell()).with("aftermath.otherwise", said.otherwise()).with("story.title", said.story().title()).with("story.purpose", said.story().purpose())
                .with("story.result", said.story().result()).with("story.isShared", said.story().isShared() ? SHARED : "")).orElse(form);
    }

    private Answer screen(Visit visit, Contract contract, Form form, int status) {
        var words = visit.words(AftermathPage.class);
        if (!aftermaths.mayWrite(visit.actor(), contract)) return Answer.refused(words.say("contract.refused"));
        return new Answer.Screen(status, words.say("aftermath.title"), new StaticTemplates().aftermath(words, contract, form));
    }
}
