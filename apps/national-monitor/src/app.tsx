export function App() {
  return (
    <main>
      <h1>Landelijk beeld</h1>
    </main>
  );
}
