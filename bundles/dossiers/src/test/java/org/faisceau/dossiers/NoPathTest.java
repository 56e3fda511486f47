// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every write that any service offers, by anybody, in any order: what is concluded has a named person of the buyer and a reason. */
public class NoPathTest {
    private static final int CALLS = 150;
    private static final List<String> BLANK = List.of("", " ", "\u200b");
    private OpenDossiers open;
    private Dossier dossier;
    /** The last that was read: it may go to the bin. */
    private Optional<Casebook> book = Optional.empty();
    private Random chance = new Random(0);

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
        open.quoted(dossier, open.seller, "A1", false);
        done(open.conclusions.engage(open.buyer, dossier.id(), 0, LocalDate.of(2026, 11, 20), Engagement.Kind.QUOTATION, "Mail of 20 November"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @RepeatedTest(20)
    void givesAConclusionWithoutANamedPersonAndReason(RepetitionInfo info) throws ReflectiveOperationException {
        chance = new Random(info.getCurrentRepetition());
        for (int call = 0; call < CALLS; call++) {
            knock();
            all().forEach(this::assertReasoned);
        }
    }

    /** Else the walk above would hold whatever the code did. */
    @Test
    void comesAcrossConclusions() throws ReflectiveOperationException {
        chance = new Random(7);
        int concluded = 0;
        for (int call = 0; call < CALLS; call++) concluded += knock() instanceof Written.Done done && done.dossier().state() == DossierState.CONCLUDED ? 1 : 0;
        assertTrue(concluded > 0);
    }

    private Object knock() throws ReflectiveOperationException {
        book = open.dossiers.casebook(MANAGER, dossier.id()).or(() -> book);
        var doors = new Doors(open, book.orElseThrow());
        var writes = doors.all().entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(one -> one.getReturnType() == Written.class).map(one -> new Write(door.getValue(), one)))
                .sorted((one, other) -> one.method().toGenericString().compareTo(other.method().toGenericString())).toList();
        var write = one(writes);
        if (chance.nextBoolean()) write = writes.stream().filter(known -> known.method().getName().equals("conclude")).findFirst().orElseThrow();
        var actor = one(actors());
        return write.method().invoke(write.door(), Arrays.stream(write.method().getParameters()).map(parameter -> value(doors, parameter, actor)).toArray());
    }

    private record Write(Object door, Method method) {}

    /** As a stranger's call, but for what may matter here: states, reasons, and the dossier as it is. */
    private Object value(Doors doors, Parameter parameter, Actor actor) {
        if (parameter.getType() == DossierState.class) return one(List.of(DossierState.values()));
        if (parameter.getType() == Conclusion.Draft.class) return new Conclusion.Draft(one(List.of(Conclusion.Sense.values())), text(), text(), text(), text(), text());
        return doors.value(parameter, actor);
    }

    private List<Actor> actors() {
        return List.of(Actor.system(), Actor.nobody(), open.buyer, open.buyer, open.colleague, open.seller, open.observer, EXPERT, MANAGER, new Actor("a", Role.ADMINISTRATOR, open.buyer.organisation()),
                new Actor("b", Role.BUYER, "elsewhere"));
    }

    private String text() {
        return chance.nextInt(8) == 0 ? one(BLANK) : "because";
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private Stream<Dossier> all() {
        return open.dossiers.page(MANAGER, DossierFilter.all(), DossierOrder.CHANGED, "", 200).items().stream();
    }

    private void assertReasoned(Dossier one) {
        boolean isConcluded = one.state() == DossierState.CONCLUDED || one.state() == DossierState.ARCHIVED;
        var inForce = open.conclusions.of(MANAGER, one.id()).stream().filter(Conclusion::isInForce).toList();
        assertEquals(isConcluded ? 1 : 0, inForce.size(), one::toString);
        assertTrue(inForce.stream().allMatch(known -> List.of(open.buyer.id(), open.colleague.id()).contains(known.actor()) && known.reasons().equals("because")), inForce::toString);
    }
}
