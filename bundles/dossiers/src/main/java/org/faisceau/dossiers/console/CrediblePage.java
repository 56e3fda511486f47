// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a company still misses to be credible, in each of its open dossiers: what the answers it may give itself give rise to. */
@Component
public final class CrediblePage implements Page {
    private static final int DOSSIERS = 10;
    private static final Set<DossierState> OPEN = EnumSet.of(DossierState.DRAFT, DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW);
    private static final Set<Indication.Weight> CARRYING = EnumSet.of(Indication.Weight.GATE, Indication.Weight.STRONG, Indication.Weight.DUTY);
    private final Dossiers dossiers;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public CrediblePage(@Reference Dossiers dossiers, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * One dossier and what it misses.
     *
     * @param unanswered what carries most, that the company may show and did not answer; a status, a label or an aid never is
     * @param wanted what the buyer asked for and did not get yet
     */
    record Gaps(Casebook book, List<Indication> unanswered, List<Finding> findings, List<MoreWanted> wanted) {
        Dossier dossier() {
            return book.dossier();
        }

        boolean isNone() {
            return unanswered.isEmpty() && findings.isEmpty() && wanted.isEmpty();
        }

        List<Finding> of(Finding.Kind kind) {
            return findings.stream().filter(one -> one.kind() == kind).toList();
        }

        String titleOf(Finding finding, Locale locale) {
            return book.grid().find(finding.indication()).map(one -> one.in(locale).title()).orElse("");
        }
    }

    @Override
    public Address address() {
        return Address.of("dossiers/credible").readBy(Role.COMPANY);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CrediblePage.class);
        var actor = visit.actor();
        if (actor.role() != Role.COMPANY || actor.organisation().isEmpty()) return Answer.refused(words.say("credible.refused"));
        return visit.atOnce(() -> {
            var own = dossiers.page(actor, DossierFilter.all().withStates(OPEN).withoutExercises(), DossierOrder.CHANGED, visit.after(), DOSSIERS);
            var gaps = own.map(one -> gaps(actor, dossiers.casebook(actor, one.id()).orElseThrow()));
            return Answer.screen(words.say("credible.title"), new StaticTemplates().credible(visit, words, gaps, DossierNames.of(accounts, organisations, actor, own.items())));
        });
    }

    private Gaps gaps(Actor actor, Casebook book) {
        var unanswered = book.grid().indications().stream().filter(one -> one.isAnsweredBy(Side.COMPANY) && CARRYING.contains(one.weight()) && !one.isNeutralWhenNo())
                .filter(one -> book.answer(one.code(), Part.CLAIM).values().isEmpty()).toList();
        var own = dossiers.findings(actor, book.dossier().id()).stream().filter(one -> one.kind() != Finding.Kind.UNANSWERED && book.grid().find(one.indication()).filter(line -> line.isAnsweredBy(Side.COMPANY)).isPresent()).toList();
        return new Gaps(book, unanswered, own, book.requests().stream().filter(MoreWanted::isOpen).toList());
    }
}
