// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import org.faisceau.sourcing.api.Entry;

/** An entry of the ledger as JSON. */
record EntryAnswer(String id, String kind, String technique, String title, String body, String reach, String at, String by, int told) {
    static EntryAnswer of(Entry one) {
        return new EntryAnswer(one.id(), one.kind().name(), one.technique(), one.title(), one.body(), one.reach().name(), one.at().toString(), one.actor(), one.told());
    }
}
