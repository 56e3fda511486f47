// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A company's person asks for the company's page: first the SIRET, then, knowing what page that is, the rest. */
@Component
public final class NewClaimPage implements Page {
    private static final String HERE = "/directory/claims/new";
    private final Claims claims;
    private final Organisations organisations;

    @Activate
    public NewClaimPage(@Reference Claims claims, @Reference Organisations organisations) {
        this.claims = claims;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/claims/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NewClaimPage.class);
        var pending = claims.own(visit.actor()).filter(one -> one.state() == ClaimState.PENDING);
        if (pending.isPresent()) return Answer.redirect("/directory/claims/" + pending.get().id());
        if (!claims.mayClaim(visit.actor())) return Answer.refused(words.say("claim.notForYou"));
        return screen(visit, 200, Form.blank());
    }

    /** {@code look}: what page that SIRET is; {@code claim}: asks for it. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewClaimPage.class);
        var form = visit.form();
        if (!claims.mayClaim(visit.actor())) return Answer.refused(words.say("claim.notForYou"));
        if (visit.action().equals("look")) {
            var page = page(visit, form);
            if (!Siren.isSiret(Siren.tidy(form.value("siret")))) return screen(visit, 422, form.reject("siret", "claim.badSiret"));
            claims.faults(form.value("siret"), "", "").stream().filter(one -> one.field().equals("siret")).forEach(one -> form.reject(one.field(), one.key()));
            if (form.hasProblems()) return screen(visit, 422, form);
            return screen(visit, 200, page.map(one -> form.with("name", one.name())).orElse(form));
        }
        claims.faults(form.value("siret"), form.value("name"), form.value("said")).forEach(one -> form.reject(one.field(), one.key()));
        if (form.hasProblems()) return screen(visit, 422, form);
        return claims.claim(visit.actor(), form.value("siret"), form.value("name"), form.optional("said", Claims.TEXT_MAX)).fold(
                asked -> Answer.redirect("/directory/claims/" + asked.claim().id(), words.say("claim.asked")),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("claim.notForYou")));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(NewClaimPage.class);
        form.called("siret", words.say("claim.siret")).called("name", words.say("claim.company")).called("said", words.say("claim.said"));
        boolean isKnown = Siren.isSiret(Siren.tidy(form.value("siret")));
        return new Answer.Screen(status, words.say("claim.new"), new StaticTemplates().claimForm(words, form, isKnown, page(visit, form), HERE));
    }

    private Optional<Organisation> page(Visit visit, Form form) {
        var digits = Siren.tidy(form.value("siret"));
        return Siren.isSiret(digits) ? organisations.bySiren(visit.actor(), digits.substring(0, 9)) : Optional.empty();
    }
}
