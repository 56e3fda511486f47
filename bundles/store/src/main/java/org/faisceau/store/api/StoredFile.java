// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

/**
 * A file that was kept.
 *
 * @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param size bytes
 * @param type media type, told from the content and never from the name
 * @param name as it came, without path, control or direction characters; never blank, at most 150 characters
 */
public record StoredFile(String hash, long size, String type, String name) {
    public StoredFile {
        if (!hash.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("hash: 64 hexadecimal digits, got " + hash);
    }
}
