// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the company for more. */
@Component
public final class RequestPage implements Page {
    private final Dossiers dossiers;
    private final Workbench workbench;

    @Activate
    public RequestPage(@Reference Dossiers dossiers, @Reference Workbench workbench) {
        this.dossiers = dossiers;
        this.workbench = workbench;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/request").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> asked(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(RequestPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var cause = form.choice("cause", MoreWanted.Cause.class);
        var text = form.text("wanted", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        return workbench.ask(visit.actor(), found.get().id(), cause.orElseThrow(), text).fold(
                done -> Answer.redirect(found.get().address(), words.say("request.sent")),
                invalid -> asked(visit, found.get(), form.reject("wanted", invalid.key()), 422),
                lost -> asked(visit, found.get(), form, 409),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("dossier.refused")),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(RequestPage.class);
        if (dossier.state().isClosed()) return Answer.notNow(words.say("dossier.notNow", words.say("state." + dossier.state())));
        if (!workbench.mayAsk(visit.actor(), dossier)) return Answer.refused(words.say("request.refused"));
        var causes = Option.of(MoreWanted.Cause.class, one -> words.say("cause." + one));
        return new Answer.Screen(status, words.say("request.title"), new StaticTemplates().requestMore(words, dossier, causes, form));
    }
}
