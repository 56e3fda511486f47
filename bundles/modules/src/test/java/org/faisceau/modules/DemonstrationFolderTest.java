// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Territory.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemonstrationFolderTest {
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");

    @TempDir
    private Path folder;

    @Test
    void asksTheLauncherByAWordInTheFolder() {
        var territory = folder(true, true);
        assertEquals(State.PRESENT, territory.state(ADMIN));
        assertEquals(State.LEAVING, territory.remove(ADMIN));
        assertTrue(Files.exists(folder.resolve("demo-leaving")));
        assertEquals(State.LEAVING, territory.remove(ADMIN));
    }

    @Test
    void aFolderOfRealDataIsNeverAskedToLeave() {
        assertEquals(State.ABSENT, folder(false, true).remove(ADMIN));
        assertFalse(Files.exists(folder.resolve("demo-leaving")));
    }

    @Test
    void aManagerDoesNotEvenSeeIt() {
        assertEquals(State.ABSENT, folder(true, true).remove(new Actor("m", Role.MANAGER, "")));
        assertFalse(Files.exists(folder.resolve("demo-leaving")));
    }

    @Test
    void aFolderThatWasNotMadeForItIsNotEmptied() throws IOException {
        Files.createFile(folder.resolve("demo-restored"));
        assertEquals(State.RESTORED, folder(true, true).remove(ADMIN));
        assertFalse(Files.exists(folder.resolve("demo-leaving")));
    }

    @Test
    void rowsInAnotherDatabaseAreNotTouched() {
        assertEquals(State.SHARED, folder(true, false).remove(ADMIN));
        assertFalse(Files.exists(folder.resolve("demo-leaving")));
    }

    @Test
    void nothingFictitiousIsLoadedIntoAnotherDatabase() {
        assertTrue(place(true, true).mayLoadDemonstration());
        assertFalse(place(true, false).mayLoadDemonstration());
        assertFalse(place(false, true).mayLoadDemonstration());
    }

    private DemonstrationFolder folder(boolean isDemonstration, boolean isSqlite) {
        return new DemonstrationFolder(place(isDemonstration, isSqlite));
    }

    private Place place(boolean isDemonstration, boolean isSqlite) {
        return new Place(folder, folder, isDemonstration, false, isSqlite, true, List.of());
    }
}
