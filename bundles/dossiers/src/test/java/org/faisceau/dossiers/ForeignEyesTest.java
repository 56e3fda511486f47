// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on somebody's dossier. */
public class ForeignEyesTest {
    private OpenDossiers open;
    private Casebook secret;
    private String otherTown;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        var dossier = open.inReview();
        open.claimed(dossier, open.seller, "A1", "YES");
        open.quoted(dossier, open.seller, "A1", true);
        open.circuit(false);
        OpenDossiers.done(open.visas.ask(open.buyer, dossier.id()));
        secret = open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow();
        otherTown = open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        return new Doors(open, secret).all().entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(ForeignEyesTest::isAboutOthers)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(
                        door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    /** Sharing opens one door, to read; every other stays as it was. */
    @TestFactory
    Stream<DynamicTest> showsNothingMoreToWhomItIsSharedWith() {
        OpenDossiers.done(open.shares.share(open.buyer, secret.dossier().id(), otherTown, Share.Audience.LEARNER, LocalDate.EPOCH));
        return showsNothingForeignAndChangesNothing().filter(test -> !test.getDisplayName().startsWith("Shares."));
    }

    /** That one may open dossiers of one's own is no secret; opening one for the own town changes nothing of others. */
    private static boolean isAboutOthers(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class && !method.getName().equals("mayOpen");
    }

    private Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream()
                .map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : otherTown));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(new Doors(open, secret).call(method, door, actor));
        assertFalse(seen.contains("fuites") || seen.contains(secret.dossier().id()) || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(secret, open.dossiers.casebook(open.buyer, secret.dossier().id()).orElseThrow());
    }
}
