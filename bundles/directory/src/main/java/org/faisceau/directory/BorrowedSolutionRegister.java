// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_BORROWED_SOLUTION;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.BorrowedSolution;
import org.faisceau.directory.api.BorrowedSolutions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes entries of other Living-Labs over, together with where they are from. */
@Component(service = {BorrowedSolutions.class, BorrowedSolutionRegister.class})
public final class BorrowedSolutionRegister implements BorrowedSolutions {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Solutions solutions;
    private final Organisations organisations;

    @Activate
    public BorrowedSolutionRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Solutions solutions, @Reference Organisations organisations) {
        this.schema = store.schema("directory", BorrowedSolutionRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.solutions = solutions;
        this.organisations = organisations;
    }

    @Override
    public Optional<BorrowedSolution> of(Actor actor, String solution) {
        return solutions.find(actor, solution).flatMap(one -> schema.read(tx -> BorrowedSolutionTable.one(tx, DIRECTORY_BORROWED_SOLUTION.SOLUTION_ID.eq(one.id()))));
    }

    Set<String> all() {
        return schema.read(BorrowedSolutionTable::all);
    }

    /** The entry that was taken over before, wherever it lies. */
    Optional<BorrowedSolution> find(String lab, String item) {
        return schema.read(tx -> BorrowedSolutionTable.one(tx, DIRECTORY_BORROWED_SOLUTION.LAB.eq(lab).and(DIRECTORY_BORROWED_SOLUTION.ITEM.eq(item))));
    }

    /** The company of that number, else of that name where no number tells it apart, else a new one; empty where it cannot be recorded. */
    Optional<String> company(Actor actor, String name, String siren) {
        var known = siren.isEmpty() ? Optional.<Organisation>empty() : organisations.bySiren(actor, siren);
        var draft = new Organisations.Draft(name, OrganisationKind.COMPANY, siren, "", "");
        var twin = known.or(() -> organisations.twin(actor, draft).filter(one -> one.kind() == OrganisationKind.COMPANY)).map(Organisation::id);
        return twin.or(() -> organisations.register(actor, draft).fold(done -> Optional.of(done.organisation().id()), invalid -> Optional.empty(), taken -> Optional.of(taken.earlier().id()), refused -> Optional.empty()));
    }

    /** Records the draft; its content is without fault. */
    Solution borrow(Actor actor, SolutionContent content, String lab, String labName, String item) {
        var id = ids.next();
        return schema.write(actor, tx -> {
            var solution = SolutionTable.insert(tx, actor, clock.instant(), id, SolutionRule.tidied(content));
            BorrowedSolutionTable.insert(tx, actor, new BorrowedSolution(id, lab, labName, item, clock.instant(), Optional.empty()));
            tx.changed(solution.ref(), "borrowed", "", labName);
            return solution;
        });
    }

    /** Out of the bin, where it lies there, as it was; and standing at its origin. */
    void takeOut(Actor actor, String solution, String labName) {
        schema.write(actor, tx -> {
            SolutionBin.takeOut(tx, solution);
            BorrowedSolutionTable.bringUp(tx, solution, labName);
            return solution;
        });
    }

    void bringUp(Actor actor, String solution, String labName) {
        schema.write(actor, tx -> {
            BorrowedSolutionTable.bringUp(tx, solution, labName);
            return solution;
        });
    }

    /** Notes that it was taken back there. */
    void gone(Actor actor, String solution) {
        schema.write(actor, tx -> {
            BorrowedSolutionTable.gone(tx, solution, clock.instant());
            return solution;
        });
    }
}
