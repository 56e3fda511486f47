// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

/** One connection that writes, a few that read. */
final class Pools implements AutoCloseable {
    private final Lane writers;
    private final Lane readers;

    Pools(Engine engine) {
        var reach = new Reach();
        writers = new Lane(engine, "writer", engine.writing(), 1, engine.writerGreeting(), reach);
        try {
            readers = new Lane(engine, "reader", engine.reading(), engine.readers(), engine.readerGreeting(), reach);
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    Lane writers() {
        return writers;
    }

    Lane readers() {
        return readers;
    }

    /** Closes both; what still runs is cut. */
    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
