import matplotlib.pyplot as plt

from _figures import INK, SOFT, TINTS, arrow, board, write

COLUMNS = {"PyTorch": 2.9, "TensorFlow": 5.7, "Keras": 8.5, "JAX": 11.3}
EVENTS = [
    (2002, "PyTorch", "Torch"),
    (2015, "TensorFlow", "TensorFlow"),
    (2015, "Keras", "Keras"),
    (2017, "PyTorch", "PyTorch 0.1"),
    (2017, "TensorFlow", "1.0"),
    (2018, "PyTorch", "1.0"),
    (2018, "JAX", "JAX"),
    (2019, "TensorFlow", "2.0"),
    (2019, "Keras", "tf.keras"),
    (2023, "PyTorch", "2.0"),
    (2023, "Keras", "Keras 3"),
    (2026, "PyTorch", "2.14"),
]
years = sorted({year for year, _, _ in EVENTS})
ax = board(12.8, 1.3 * len(years) + 0.4, cell=0.42)
last = {}
for year, library, text in EVENTS:
    x, y = COLUMNS[library], 0.8 + 1.3 * years.index(year)
    graph_first = library == "TensorFlow" and text != "2.0"
    ax.add_patch(plt.Rectangle(
        (x - 1.2, y - 0.4), 2.4, 0.8, ec=INK,
        fc="none" if graph_first else TINTS[4],
        ls="--" if graph_first else "-"))
    write(ax, x, y, text, fontsize=10.5)
    if library in last:
        arrow(ax, (x, last[library] + 0.4), (x, y - 0.4), color=SOFT)
    last[library] = y
for k, year in enumerate(years):
    write(ax, 0.8, 0.8 + 1.3 * k, str(year), color=SOFT)
plt.show()
