// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The change log, for followers: index, messages, exchange. Pruned behind the slowest follower that {@link #reached} named. */
@ProviderType
public interface Changes {
    /** The number of the last committed change; 0 on an empty store. */
    long head();

    /**
     * Changes after a number, in order, without gap. Empty when there are none.
     *
     * @param limit 1 to 1000
     * @throws IllegalStateException when changes after {@code seq} were pruned: the follower must rebuild
     */
    List<Change> after(long seq, int limit);

    /** Tells that a follower has everything up to a number; the name is stable across restarts. */
    void reached(String follower, long seq);

    /** Calls back soon after commits, of this node or another, on a thread of the store; never per change. Close to end. */
    Watch watch(Runnable wake);

    /** A running watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
