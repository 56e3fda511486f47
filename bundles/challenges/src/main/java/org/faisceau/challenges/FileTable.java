// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.ApplicationFile;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.db.tables.records.ChallengesFileRecord;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** Files of applications in rows. */
final class FileTable {
    private FileTable() {}

    static List<ApplicationFile> of(Reading tx, String application) {
        return tx.sql().selectFrom(CHALLENGES_FILE).where(CHALLENGES_FILE.APPLICATION_ID.eq(application)).orderBy(CHALLENGES_FILE.AT, CHALLENGES_FILE.HASH).limit(Applications.FILES_MAX).fetch(FileTable::file);
    }

    static Optional<ApplicationFile> find(Reading tx, String application, String hash) {
        return tx.sql().selectFrom(CHALLENGES_FILE).where(CHALLENGES_FILE.APPLICATION_ID.eq(application), CHALLENGES_FILE.HASH.eq(hash)).fetchOptional(FileTable::file);
    }

    static void put(Writing tx, ApplicationFile one) {
        var file = one.file();
        tx.names(new Ref(Application.KIND, one.application()), file);
        delete(tx, one.application(), file.hash());
        tx.sql().insertInto(CHALLENGES_FILE).set(new ChallengesFileRecord(one.application(), file.hash(), file.name(), file.size(), file.type(), one.at().toEpochMilli())).execute();
    }

    static void remove(Writing tx, String application, String hash) {
        tx.drops(new Ref(Application.KIND, application), hash);
        delete(tx, application, hash);
    }

    /** Lets go of the files of an edition that goes. */
    static void drop(Writing tx, String edition) {
        tx.sql().select(CHALLENGES_FILE.APPLICATION_ID, CHALLENGES_FILE.HASH).from(CHALLENGES_FILE).join(CHALLENGES_APPLICATION).on(CHALLENGES_APPLICATION.ID.eq(CHALLENGES_FILE.APPLICATION_ID))
                .where(CHALLENGES_APPLICATION.EDITION_ID.eq(edition)).orderBy(CHALLENGES_FILE.APPLICATION_ID, CHALLENGES_FILE.HASH).fetch().forEach(row -> tx.drops(new Ref(Application.KIND, row.value1()), row.value2()));
    }

    private static void delete(Writing tx, String application, String hash) {
        tx.sql().deleteFrom(CHALLENGES_FILE).where(CHALLENGES_FILE.APPLICATION_ID.eq(application), CHALLENGES_FILE.HASH.eq(hash)).execute();
    }

    private static ApplicationFile file(ChallengesFileRecord row) {
        return new ApplicationFile(row.getApplicationId(), new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName()), Instant.ofEpochMilli(row.getAt()));
    }
}
