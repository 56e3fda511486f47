// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;

/**
 * Another Living-Lab trusts a key no more.
 *
 * @param key what that key goes by
 * @param lab who says so, as people here call it
 */
public record Warning(String key, String lab, String reason, Instant toldAt) {}
