// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.DateBook;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Proposals;
import org.faisceau.sourcing.db.tables.records.SourcingProposalRecord;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes drafts of what techniques propose. The draft is recorded first, by its own module, and noted here after: cut off in between, somebody
 * may record it twice and sees both drafts, where the other order would lose it.
 */
@Component(service = {Proposals.class, ProposalRegister.class})
public final class ProposalRegister implements Proposals {
    private static final int NAMED_ALIKE = 50;
    private final Schema schema;
    private final Organisations organisations;
    private final Solutions solutions;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile List<DateBook> dates = List.of();

    @Activate
    public ProposalRegister(@Reference Store store, @Reference Organisations organisations, @Reference Solutions solutions) {
        this.schema = store.schema("sourcing", ProposalRegister.class);
        this.organisations = organisations;
        this.solutions = solutions;
    }

    /** Outside the framework nobody sets the reference. */
    ProposalRegister beside(Optional<Needs> others) {
        needs = others;
        return this;
    }

    /** The same for the book of dates. */
    public ProposalRegister beside(List<DateBook> books) {
        dates = books;
        return this;
    }

    private record Found(Campaign campaign, SourcingProposalRecord row) {}

    @Override
    public List<Proposed> of(Actor actor, String campaign, String run) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, campaign).flatMap(one -> RunTable.find(tx, campaign, run)).map(one -> ProposalTable.of(tx, run)).orElse(List.of()));
    }

    @Override
    public Taking take(Actor actor, String id, String run, String word) {
        var found = schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.lead(actor, campaign))
                .flatMap(campaign -> RunTable.find(tx, id, run).flatMap(one -> ProposalTable.find(tx, run, word)).map(row -> new Found(campaign, row))));
        if (found.isEmpty()) return new Taking.Unknown();
        var before = ProposalTable.ref(found.get().row());
        if (before.isPresent()) return new Taking.Recorded(before.get());
        var taking = taken(actor, found.get());
        if (taking instanceof Taking.Recorded recorded) schema.write(actor, tx -> {
            ProposalTable.recorded(tx, found.get().campaign(), run, word, recorded.ref());
            return true;
        });
        return taking;
    }

    private Taking taken(Actor actor, Found found) {
        return switch (Proposal.Kind.valueOf(found.row().getKind())) {
            case NEED -> need(actor, found);
            case SOLUTION -> solution(actor, found.row());
            case MEETING -> meeting(actor, found);
        };
    }

    @Override
    public boolean isTaking(Proposal.Kind kind) {
        return switch (kind) {
            case NEED -> needs.isPresent();
            case SOLUTION -> true;
            case MEETING -> !dates.isEmpty();
        };
    }

    /** With the panel as it is now. */
    private Taking meeting(Actor actor, Found found) {
        var book = dates.stream().findFirst();
        if (book.isEmpty()) return new Taking.Hindered(Obstacle.STOPPED);
        var row = found.row();
        var panel = schema.read(tx -> PanelTable.companies(tx, found.campaign().id()));
        var meeting = new DateBook.Meeting(row.getTitle(), row.getBody(), LocalDate.parse(row.getOnDay()), LocalTime.parse(row.getBegins()), LocalTime.parse(row.getEnds()), row.getPlace(), panel.stream().sorted().toList());
        return book.get().enter(actor, meeting).<Taking>fold(entered -> new Taking.Recorded(entered.ref()), unfit -> new Taking.Hindered(Obstacle.UNFIT), refused -> new Taking.Hindered(Obstacle.NOT_YOURS));
    }

    private Taking need(Actor actor, Found found) {
        var all = needs;
        if (all.isEmpty()) return new Taking.Hindered(Obstacle.STOPPED);
        var plain = Content.titled(found.row().getTitle(), found.campaign().content().buyer());
        var content = new Content(plain.kind(), plain.title(), new Description(text(found.row()), "", ""), plain.organisation(), plain.themes(), plain.cpv(), plain.territory(), plain.amount(), plain.publicationOn(), plain.startsOn(),
                plain.deadline(), plain.confidentiality(), plain.procedure(), plain.link());
        return all.get().register(actor, content).fold(done -> new Taking.Recorded(done.need().ref()), invalid -> new Taking.Hindered(Obstacle.UNFIT), refused -> new Taking.Hindered(Obstacle.NOT_YOURS));
    }

    private Taking solution(Actor actor, SourcingProposalRecord row) {
        var company = company(actor, row.getCompany());
        if (company.isEmpty()) return new Taking.Hindered(Obstacle.NO_SUCH_COMPANY);
        var content = SolutionContent.titled(company.get().id(), row.getTitle()).withPitch(row.getBody()).withSites(row.getLink().isEmpty() ? List.of() : List.of(row.getLink()));
        Function<Object, Taking> unfit = any -> new Taking.Hindered(Obstacle.UNFIT);
        return solutions.register(actor, content).fold(saved -> new Taking.Recorded(saved.solution().ref()), unfit, unfit, unfit, refused -> new Taking.Hindered(Obstacle.NOT_YOURS), unfit);
    }

    /** By its whole name, written as it may be. */
    private Optional<Organisation> company(Actor actor, String name) {
        var key = SortKey.of(name);
        if (key.isEmpty()) return Optional.empty();
        return organisations.page(actor, OrganisationFilter.all().withText(name), "", NAMED_ALIKE).items().stream().filter(one -> SortKey.of(one.name()).equals(key)).findFirst();
    }

    private static String text(SourcingProposalRecord row) {
        return row.getLink().isEmpty() ? row.getBody() : row.getBody() + "\n\n" + row.getLink();
    }
}
