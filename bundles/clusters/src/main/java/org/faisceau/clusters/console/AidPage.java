// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Optional;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts one support right; who comes second is shown both versions. */
@Component
public final class AidPage implements Page {
    private final Clusters clusters;
    private final Names names;

    @Activate
    public AidPage(@Reference Clusters clusters, @Reference Names names) {
        this.clusters = clusters;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("clusters/{id}/support/{aid}").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    private Optional<Aid> found(Visit visit) {
        return clusters.aids().find(visit.actor(), visit.path("aid")).filter(one -> one.cluster().equals(visit.path("id")));
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(one -> screen(visit, one, 200, AidForm.filled(visit.words(AidPage.class), one))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AidPage.class);
        var form = visit.form();
        return found(visit).map(one -> AidForm.read(form).map(content -> clusters.aids().change(visit.actor(), one.id(), form.version(), content).fold(
                done -> Answer.redirect(list(one), words.say("part.saved")),
                invalid -> screen(visit, one, 422, form.reject(invalid.field(), invalid.key())),
                lost -> conflict(words, lost.current(), form),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> screen(visit, one, 422, form))).orElse(Answer.notFound());
    }

    private Answer conflict(Words words, Aid current, Form form) {
        var clash = Clash.of(AidForm.filled(words, current), form, AidForm.FIELDS, field -> words.say("field." + field), (field, value) -> switch (field) {
            case "organisation" -> names.organisation(value);
            case "form" -> words.say("aid." + value);
            default -> value;
        });
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, list(current) + "/" + current.id(), current.version(), list(current), "save"));
    }

    private static String list(Aid one) {
        return "/clusters/" + one.cluster() + "/support";
    }

    private Answer screen(Visit visit, Aid one, int status, Form form) {
        var words = visit.words(AidPage.class);
        return new Answer.Screen(status, names.organisation(one.content().organisation()), new StaticTemplates().aid(words, form, names.offered(visit.actor(), form.value("organisation")), list(one) + "/" + one.id(), list(one)));
    }
}
