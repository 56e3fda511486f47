// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.Alert;

/**
 * A search that the caller follows.
 *
 * @param query as in the address of the list of needs
 * @param rhythm DAILY or WEEKLY
 */
record AlertAnswer(String id, String name, String query, String rhythm, String createdAt, String lookedAt, int version) {
    static AlertAnswer of(Alert alert) {
        return new AlertAnswer(alert.id(), alert.name(), alert.query(), alert.rhythm().name(), alert.createdAt().toString(), alert.lookedAt().toString(), alert.version());
    }
}
