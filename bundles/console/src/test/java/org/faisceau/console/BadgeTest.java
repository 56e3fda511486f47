// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Badge;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeTest {
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.contributed.badges = List.of(new Bell());
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void showsWhatABundleSaysBesideTheName() {
        shell.with(new OnePage(Address.of("somewhere"), "word")).enter(Role.BUYER);
        assertTrue(shell.get("/somewhere").body().contains("class=\"icon-button has-news\" href=\"/inbox\" aria-label=\"Three &amp; unread\""));
    }

    @Test
    void keepsItFromARoleBelow() {
        shell.with(new OnePage(Address.of("somewhere"), "word")).enter(Role.OBSERVER);
        assertFalse(shell.get("/somewhere").body().contains("/inbox"));
    }

    @Test
    void doesWithoutOneThatFails() {
        shell.contributed.badges = List.of(new Bell() {
            @Override
            public Optional<Shown> show(Visit visit) {
                throw new IllegalStateException("broken");
            }
        });
        shell.with(new OnePage(Address.of("somewhere"), "word")).enter(Role.BUYER);
        assertEquals(200, shell.get("/somewhere").status());
    }

    private static class Bell implements Badge {
        @Override
        public String id() {
            return "test.bell";
        }

        @Override
        public Role role() {
            return Role.BUYER;
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public String icon() {
            return "bell";
        }

        @Override
        public Optional<Shown> show(Visit visit) {
            return Optional.of(new Shown("/inbox", "Three & unread", true));
        }
    }
}
