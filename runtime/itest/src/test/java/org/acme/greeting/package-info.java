// SPDX-License-Identifier: Apache-2.0
/** What an outsider writes to add a part to another bundle's record: two files, built into one jar by the test that drops it. */
@NullMarked
package org.acme.greeting;

import org.jspecify.annotations.NullMarked;
