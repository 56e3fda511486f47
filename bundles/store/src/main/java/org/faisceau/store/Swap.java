// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.faisceau.store.api.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A restore's way into its place. Before the database is replaced, seals and the demonstration's mark make way into the folder
 * beside; while the new database lies there, it is not replaced, and they can be put back; once it does not, they are history. So an
 * error, and a start after a power cut, know from the folder alone what to do.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);
    private final Place place;
    private final Clock clock;
    private final Place beside;

    Swap(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.beside = new Place(place.data().resolve("restore"), "");
    }

    /** Where a backup is unpacked. */
    Place beside() {
        return beside;
    }

    /** A folder marked as a demonstration may be emptied: the mark goes first, for what comes is real. */
    void makeWay(boolean isDemonstration) throws IOException {
        if (isDemonstration) SafeFile.write(fictitious(), new byte[0]);
        else DemonstrationMark.take(place.data(), beside.data());
        // Seals of the time that is undone would accuse the restored journal.
        if (Files.isDirectory(place.seals())) SafeFile.move(place.seals(), formerSeals());
        else SafeFile.folder(formerSeals());
        if (Files.isDirectory(beside.seals())) SafeFile.move(beside.seals(), place.seals());
    }

    /** Ends what {@link #makeWay} began, one way or the other, and clears the folder away; nothing where nothing was begun. */
    void settle() {
        if (!Files.isDirectory(beside.data())) return;
        try {
            if (Files.exists(beside.database())) putBack();
            else finish();
            Leftover.forgetAll(beside.data());
        } catch (IOException e) {
            LOG.error("a restore is half settled, see {}; it is tried again at the next start", beside.data(), e);
        }
    }

    private void putBack() throws IOException {
        Files.deleteIfExists(fictitious());
        DemonstrationMark.take(beside.data(), place.data());
        if (!Files.isDirectory(formerSeals())) return;
        Leftover.forgetAll(place.seals());
        SafeFile.move(formerSeals(), place.seals());
    }

    /** The former seals stay, out of the way. */
    private void finish() throws IOException {
        if (Files.exists(fictitious())) DemonstrationMark.put(place.data());
        if (Files.isDirectory(formerSeals())) SafeFile.move(formerSeals(), place.data().resolve("seals-until-" + clock.millis()));
    }

    private Path fictitious() {
        return beside.data().resolve("fictitious");
    }

    private Path formerSeals() {
        return beside.data().resolve("former-seals");
    }
}
