// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares a dossier with an organisation from a day on, which a gathering's day proposes. */
@Component
public final class SharePage implements Page {
    private final Dossiers dossiers;
    private final Shares shares;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public SharePage(@Reference Dossiers dossiers, @Reference Shares shares, @Reference Organisations organisations, @Reference Clock clock) {
        this.dossiers = dossiers;
        this.shares = shares;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/sharing").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SharePage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var dossier = found.get();
        return switch (visit.action()) {
            case "share" -> share(visit, dossier);
            case "end" -> Said.of(words, shares.end(visit.actor(), dossier.id(), visit.form().value("who")), dossier.address() + "/sharing", "share.ended");
            default -> Answer.notFound();
        };
    }

    private Answer share(Visit visit, Dossier dossier) {
        var form = visit.form();
        var organisation = pick(visit).read(form, "organisation");
        var audience = form.choice("audience", Share.Audience.class);
        var from = from(form, audience);
        if (form.hasProblems()) return screen(visit, dossier, form, 422);
        var now = ShareSheet.of(visit.actor(), dossier, shares, organisations, Days.today(clock));
        boolean isAsSeen = now.shares().isEmpty() || now.seen().equals(form.value("seen").replace("\r", ""));
        var written = isAsSeen ? shares.share(visit.actor(), dossier.id(), now.shares(), organisation, audience.orElseThrow(), from.orElseThrow()) : new Written.Lost();
        // What stands there now is above the form, and what was typed stays in it.
        if (written instanceof Written.Lost) return screen(visit, dossier, form.reject("organisation", "share.meanwhile"), 409);
        if (written instanceof Written.Invalid invalid) return screen(visit, dossier, form.reject(invalid.field(), invalid.key()), 422);
        return Said.of(visit.words(SharePage.class), written, dossier.address() + "/sharing", "share.saved");
    }

    /** The day itself, else the one proposed for the gathering. */
    private static Optional<LocalDate> from(Form form, Optional<Share.Audience> audience) {
        var day = form.day("from");
        var gathering = form.day("gathering");
        if (day.isEmpty() && gathering.isEmpty() && form.problem("from").isEmpty()) form.reject("from", "share.noDay");
        return day.or(() -> audience.flatMap(one -> gathering.map(one::proposed)));
    }

    private OrganisationPick pick(Visit visit) {
        return new OrganisationPick(organisations, visit.actor(), OrganisationFilter.all());
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(SharePage.class);
        var sheet = ShareSheet.of(visit.actor(), dossier, shares, organisations, Days.today(clock));
        var audiences = Option.of(Share.Audience.class, one -> words.say("audience." + one));
        return new Answer.Screen(status, words.say("share.title"), new StaticTemplates().sharing(words, sheet, form, audiences, sheet.mayShare() ? pick(visit).offered() : List.of()));
    }
}
