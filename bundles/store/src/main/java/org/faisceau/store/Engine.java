// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.faisceau.store.api.StoreUnavailable;
import org.jooq.SQLDialect;

/** What differs between SQLite and PostgreSQL, and nothing else. */
interface Engine {
    SQLDialect dialect();

    /** One connection at a time is taken from it. */
    DataSource writing();

    DataSource reading();

    int readers();

    /** What a fresh reading connection is told; empty for nothing. */
    String readerGreeting();

    /** What the writing connection is told; empty for nothing. */
    String writerGreeting();

    /** What a writing transaction runs first so that at most one writes at a time, on every node; empty where beginning does it. */
    String takeTurn();

    /** True where commits of other nodes are possible, so that the head has to be asked. */
    boolean isShared();

    /** True where the same work may succeed when run anew. */
    boolean mayRunAgain(SQLException e);

    /** What is wrong with the world; empty where the statement is to blame. */
    Optional<StoreUnavailable.Reason> reason(SQLException e);

    /** Refuses a database that would sort or store otherwise than the others. */
    void check(Database database);
}
