#pragma once

// Nothing a driver needs: the words are known to the reader of annotations.
